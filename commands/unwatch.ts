import type { OptionValues } from '#model/command.ts';
import type { CommandContext, Notice, ServerCommand } from '#model/serverCommand.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

export default {
  name: 'unwatch',
  description: 'Stops telling this channel of new facts on a name or topic',
  translations: {
    de: { name: 'nicht-beobachten', description: 'Meldet hier nichts Neues mehr zu einem Namen oder Thema' },
    'zh-CN': { name: '取消关注', description: '不再在本频道通知某个名称或主题的新事实' },
  },
  managers: true,
  options: [
    {
      name: 'what',
      description: 'What is watched here',
      translations: {
        de: { name: 'was', description: 'Was hier beobachtet wird' },
        'zh-CN': { name: '内容', description: '本频道关注的内容' },
      },
      type: 'text',
      required: true,
      complete: 'watches',
    },
  ],
  act: unwatch,
} satisfies ServerCommand;

async function unwatch({ what = '' }: OptionValues, { server, channelId }: CommandContext): Promise<Notice> {
  const words = what.trim();
  const { watches } = phrasesOf(server.state().settings.language);
  if (await server.change.unwatch(channelId, words))
    return { kind: 'notice', title: watches.noLonger(words), lines: [] };
  throw new Error(`Cannot stop watching "${words}": it is not watched in this channel; /watching lists what is`);
}
