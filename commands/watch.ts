import type { OptionValues } from '#model/command.ts';
import type { CommandContext, Notice, ServerCommand } from '#model/serverCommand.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

const LONGEST = 100;

export default {
  name: 'watch',
  description: 'Tells this channel when an added article brings new facts on a name or topic',
  translations: {
    de: {
      name: 'beobachten',
      description: 'Meldet hier, wenn ein neuer Artikel Fakten zu einem Namen oder Thema bringt',
    },
    'zh-CN': { name: '关注', description: '新增文章带来某个名称或主题的新事实时，在本频道通知' },
  },
  managers: true,
  options: [
    {
      name: 'what',
      description: 'A name or a topic, such as Changzhou or batteries',
      translations: {
        de: { name: 'was', description: 'Ein Name oder ein Thema, etwa Changzhou oder batteries' },
        'zh-CN': { name: '内容', description: '名称或主题，例如 Changzhou 或 batteries' },
      },
      type: 'text',
      required: true,
      complete: 'names',
    },
    {
      name: 'deadlines',
      description: 'Also remind of its targets a week before they fall due',
      translations: {
        de: { name: 'fristen', description: 'Auch an Ziele erinnern, eine Woche bevor sie fällig sind' },
        'zh-CN': { name: '到期提醒', description: '目标到期前一周也提醒' },
      },
      type: 'flag',
      required: false,
    },
  ],
  act: watch,
} satisfies ServerCommand;

async function watch({ what = '', deadlines }: OptionValues, { server, channelId }: CommandContext): Promise<Notice> {
  const words = what.trim();
  if (!/[\p{L}\p{N}]/u.test(words)) throw new Error('Cannot watch that: there are no words in it');
  if (words.length > LONGEST)
    throw new Error(`Cannot watch that: it has ${words.length} characters, ${LONGEST} are the most`);
  await server.change.watch({ channelId, words, deadlines: deadlines === 'true' });
  const { watches } = phrasesOf(server.state().settings.language);
  const reminded = deadlines === 'true' ? ` ${watches.withDeadlines}` : '';
  return {
    kind: 'notice',
    title: watches.watching(words),
    lines: [watches.toldIn(`<#${channelId}>`) + reminded],
    channels: [channelId],
  };
}
