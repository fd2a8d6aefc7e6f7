import { phrasesOf } from '#lexicon/phrases/phrasesOf.ts';
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
  const { watches, settings } = server.state();
  const words = phrasesOf(settings.language).watches;
  const entries = watches.map(({ words: watched, channelId, deadlines }) => {
    const call = { command: 'unwatch', options: { what: watched, channel: channelId } };
    return {
      statement: (deadlines ? words.entryWithDeadlines : words.entry)(watched, `<#${channelId}>`),
      actions: [{ label: words.stop, grave: true, call }],
    };
  });
  const lines = watches.length === 0 ? [words.none] : [];
  return {
    kind: 'notice',
    title: words.title,
    lines,
    entries,
    paging: { page, call: { command: 'watching', options: {} } },
  };
}
