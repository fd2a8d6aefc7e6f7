import type { Message, MessageContextMenuCommandInteraction } from 'discord.js';
import type { EdgeOptions } from '#discord/edgeOptions.ts';
import { toNoticeReply } from '#discord/replies/toReply.ts';
import { serverOf } from '#discord/serverOf.ts';
import type { Server } from '#model/server.ts';
import type { Notice, NoticeEntry } from '#model/serverCommand.ts';
import type { Phrases } from '#wording/en/phrases.ts';
import { phrasesFor } from '#wording/phrasesOf.ts';

/** So many names are shown with what is known of them; the others by name. */
const MOST_SHOWN = 5;

/** Answers the entry *Look up names here* of a message's menu: the names in it, and what is known of each. Only who asked sees it. */
export async function lookUpNames(
  interaction: MessageContextMenuCommandInteraction,
  { servers }: EdgeOptions,
): Promise<void> {
  const server = await serverOf(interaction, servers);
  const names = server.namesIn(readMessage(interaction.targetMessage));
  await interaction.reply(
    toNoticeReply(toNotice(names, server), { isPrivate: true, language: server.state().settings.language }),
  );
}

/** What a message says, in its own words and in what is shown of the pages it links to. */
function readMessage({ content, embeds }: Message): string {
  return [content, ...embeds.flatMap(({ title, description }) => [title ?? '', description ?? ''])].join('\n');
}

function toNotice(names: readonly string[], server: Server): Notice {
  const words = phrasesFor(server);
  const entries = names.slice(0, MOST_SHOWN).map((name) => toNameEntry(name, server, words));
  const others = names.slice(MOST_SHOWN);
  const more = others.length > 0 ? [words.edge.names.others(others.join(words.comma))] : [];
  const lines = names.length === 0 ? [words.edge.names.none] : more;
  return { kind: 'notice', title: words.edge.names.title, lines, entries };
}

function toNameEntry(name: string, server: Server, { edge, colon }: Phrases): NoticeEntry {
  const request = { intent: 'who', slots: { name }, utterance: `/who ${name}` } as const;
  const answer = server.ask.request(request);
  const statement = 'statements' in answer ? answer.statements[0] : undefined;
  return {
    statement: statement ? { ...statement, text: name + colon + statement.text } : name,
    actions: [{ label: edge.names.more, request }],
  };
}
