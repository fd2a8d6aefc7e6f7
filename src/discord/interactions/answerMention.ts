import type { Message } from 'discord.js';
import type { EdgeOptions } from '#discord/edgeOptions.ts';
import { refuseOtherChannel } from '#discord/replies/refuseOtherChannel.ts';
import { renderForServer } from '#discord/replies/renderForServer.ts';
import { toMessageReply } from '#discord/replies/toReply.ts';
import { serverOf } from '#discord/serverOf.ts';
import type { Request } from '#model/request.ts';
import type { Server } from '#model/server.ts';
import { renderNotice } from '#present/discord/renderNotice.ts';
import { requestOf } from './readButtons.ts';

const MENTIONS = /<@!?\d+>/gu;

/**
 * Answers a message that is meant for the bot: one that mentions it, one that replies to it (which mentions it too),
 * or a direct one. Discord shows the bot the words of no others.
 */
export async function answerMention(asking: Message, { servers }: EdgeOptions): Promise<void> {
  if (!isForBot(asking)) return;
  const server = await serverOf(asking, servers);
  const refusal = refuseOtherChannel(asking, server);
  if (refusal)
    return void (await asking.reply(toMessageReply(renderNotice(refusal, server.state().settings.language))));
  const answer = await askFor(asking, server);
  await asking.reply(toMessageReply(renderForServer(answer, server, { askedBy: asking.author.id })));
}

async function askFor(asking: Message, server: Server) {
  const line = asking.content.replace(MENTIONS, ' ').trim();
  if (line === '') return server.ask.request({ intent: 'help', slots: {}, utterance: '' });
  const repliesTo = await findRepliedTo(asking);
  const talk = { userId: asking.author.id, channelId: asking.channelId, ...(repliesTo && { repliesTo }) };
  return server.answer(talk, line);
}

/** What the answer was about that is replied to; a message of somebody else's says nothing of that. */
async function findRepliedTo(asking: Message): Promise<Request | undefined> {
  if (!asking.reference?.messageId) return undefined;
  const replied = await asking.fetchReference().catch(() => undefined);
  return replied?.author.id === asking.client.user.id ? requestOf(replied) : undefined;
}

/** Only mentions that somebody wrote count, none of everyone or of a role. Bots could talk for ever. */
function isForBot({ author, client, system, guildId, mentions }: Message): boolean {
  if (author.bot || system) return false;
  return guildId === null || mentions.users.has(client.user.id);
}
