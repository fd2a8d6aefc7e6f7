import type { Message } from 'discord.js';
import type { Answer } from '#model/answer.ts';
import { message } from '#present/message.ts';
import type { PressOptions } from './answerPress.ts';
import { messageReply } from './messageReply.ts';

const MENTIONS = /<@!?\d+>/gu;

export type MentionOptions = PressOptions & {
  /** Answers a typed line, which may be a slash command too; a question in plain words where it is absent. */
  readonly answerLine?: ((line: string) => Answer) | undefined;
};

/**
 * Answers a message that is meant for the bot: one that mentions it, one that replies to it (which mentions it too),
 * or a direct one. Discord shows the bot the words of no others.
 */
export async function answerMention(asking: Message, options: MentionOptions): Promise<void> {
  if (!isForBot(asking)) return;
  const { asked, record, answerLine = asked.question } = options;
  const line = asking.content.replace(MENTIONS, ' ').trim();
  const answer = line === '' ? asked.request({ intent: 'help', slots: {}, utterance: '' }) : answerLine(line);
  const shown = message(answer, { passages: record !== undefined, askedBy: asking.author.id });
  await asking.reply(messageReply(shown));
}

/** Only mentions that somebody wrote count, none of everyone or of a role. Bots could talk for ever. */
function isForBot({ author, client, system, guildId, mentions }: Message): boolean {
  if (author.bot || system) return false;
  return guildId === null || mentions.users.has(client.user.id);
}
