import type { OptionValues } from '#model/command.ts';
import { Refusal } from '#model/refusal.ts';
import type { CommandContext, Notice, ServerCommand } from '#model/serverCommand.ts';
import { phrasesFor } from '#wording/phrasesOf.ts';

const LONGEST_WATCH = 100;

export default {
  name: 'watch',
  description: 'Tells this channel when an added article brings new facts on a name or topic',
  managers: true,
  options: [
    {
      name: 'what',
      description: 'A name or a topic, such as Changzhou or batteries',
      type: 'text',
      required: true,
      complete: 'names',
    },
    { name: 'deadlines', description: 'Also remind of its targets a week before they fall due', type: 'flag' },
  ],
  act: addWatch,
} satisfies ServerCommand;

async function addWatch(
  { what = '', deadlines }: OptionValues,
  { server, channelId }: CommandContext,
): Promise<Notice> {
  const words = what.trim();
  if (!/[\p{L}\p{N}]/u.test(words)) throw new Refusal('member', 'Cannot watch that: there are no words in it');
  if (words.length > LONGEST_WATCH)
    throw new Refusal('member', `Cannot watch that: it has ${words.length} characters, ${LONGEST_WATCH} are the most`);
  await server.change.watch({ channelId, words, deadlines: deadlines === 'true' });
  const { watches } = phrasesFor(server);
  const reminded = deadlines === 'true' ? ` ${watches.withDeadlines}` : '';
  return {
    kind: 'notice',
    title: watches.watching(words),
    lines: [watches.toldIn(`<#${channelId}>`) + reminded],
    channels: [channelId],
  };
}
