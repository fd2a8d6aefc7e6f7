import type { Options } from '#model/command.ts';
import type { Server } from '#model/server.ts';
import type { Desk, Entry, Notice, ServerCommand } from '#model/serverCommand.ts';
import type { Watch } from '#model/serverState.ts';

export default {
  name: 'watching',
  description: 'What is watched on this server, and in which channels',
  translations: {
    de: { name: 'beobachtet', description: 'Was auf diesem Server beobachtet wird und in welchen Kanälen' },
    'zh-CN': { name: '关注列表', description: '本服务器关注的内容及所在频道' },
  },
  managers: true,
  options: [],
  act: watching,
} satisfies ServerCommand;

/** Its buttons stop a watch, and list what is left. */
async function watching({ page = '0', stop, channel = '' }: Options, { server }: Desk): Promise<Notice> {
  const stopped = stop === undefined ? [] : [await stopWatch(stop, channel, server)];
  const { watches } = server.state();
  const none = watches.length === 0 ? ['Nothing is watched; /watch begins.'] : [];
  return {
    kind: 'notice',
    title: 'Watched on this server',
    lines: [...stopped, ...none],
    entries: watches.map((watch) => entryOf(watch, page)),
    channels: watches.map(({ channelId }) => channelId),
    paging: { page: Number(page), call: { command: 'watching', options: {} } },
  };
}

async function stopWatch(words: string, channelId: string, server: Server): Promise<string> {
  if (await server.change.unwatch(channelId, words)) return `No longer watching “${words}” there.`;
  throw new Error(`Cannot stop watching "${words}": that was done already`);
}

function entryOf({ words, channelId, deadlines }: Watch, page: string): Entry {
  const call = { command: 'watching', options: { page, channel: channelId, stop: words } };
  return {
    statement: `“${words}” in <#${channelId}>${deadlines ? ', with deadlines' : ''}`,
    actions: [{ label: 'Stop', grave: true, call }],
  };
}
