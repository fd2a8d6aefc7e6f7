import type { OptionValues } from '#model/command.ts';
import { Refusal } from '#model/refusal.ts';
import type { Server } from '#model/server.ts';
import type { CommandContext, Notice, NoticeEntry, ServerCommand } from '#model/serverCommand.ts';
import type { Watch } from '#model/serverState.ts';
import type { Phrases } from '#wording/en/phrases.ts';
import { phrasesFor, phrasesOf } from '#wording/phrasesOf.ts';

export default {
  name: 'watching',
  description: 'What is watched on this server, and in which channels',
  managers: true,
  options: [],
  act: listWatches,
} satisfies ServerCommand;

/** Its buttons stop a watch, and list what is left. */
async function listWatches(
  { page = '0', stop, channel = '' }: OptionValues,
  { server }: CommandContext,
): Promise<Notice> {
  const stopped = stop === undefined ? [] : [await stopWatch(stop, channel, server)];
  const { watches, settings } = server.state();
  const words = phrasesOf(settings.language).watches;
  const none = watches.length === 0 ? [words.none] : [];
  return {
    kind: 'notice',
    title: words.title,
    lines: [...stopped, ...none],
    entries: watches.map((watch) => toWatchEntry(watch, page, words)),
    channels: watches.map(({ channelId }) => channelId),
    paging: { page: Number(page), call: { command: 'watching', options: {} } },
  };
}

async function stopWatch(words: string, channelId: string, server: Server): Promise<string> {
  const { watches } = phrasesFor(server);
  if (await server.change.unwatch(channelId, words)) return watches.stopped(words);
  throw new Refusal('member', `Cannot stop watching "${words}": that was done already`);
}

function toWatchEntry(
  { words: watched, channelId, deadlines }: Watch,
  page: string,
  words: Phrases['watches'],
): NoticeEntry {
  const call = { command: 'watching', options: { page, channel: channelId, stop: watched } };
  return {
    statement: (deadlines ? words.entryWithDeadlines : words.entry)(watched, `<#${channelId}>`),
    actions: [{ label: words.stop, grave: true, call }],
  };
}
