import type { Desk, Notice, ServerCommand } from '#model/serverCommand.ts';

export default {
  name: 'watching',
  description: 'What is watched on this server, and in which channels',
  translations: {
    de: { name: 'beobachtet', description: 'Was auf diesem Server beobachtet wird und in welchen Kanälen' },
    'zh-CN': { name: '关注列表', description: '本服务器关注的内容及所在频道' },
  },
  managers: true,
  options: [],
  act: ({ page = '0' }, desk) => listed(desk, Number(page)),
} satisfies ServerCommand;

function listed({ server }: Desk, page: number): Notice {
  const { watches } = server.state();
  const entries = watches.map(({ words, channelId, deadlines }) => {
    const call = { command: 'unwatch', options: { what: words, channel: channelId } };
    return {
      statement: `“${words}” in <#${channelId}>${deadlines ? ', with deadlines' : ''}`,
      actions: [{ label: 'Stop', grave: true, call }],
    };
  });
  const lines = watches.length === 0 ? ['Nothing is watched yet; /watch begins.'] : [];
  return {
    kind: 'notice',
    title: 'Watched on this server',
    lines,
    entries,
    paging: { page, call: { command: 'watching', options: {} } },
  };
}
