import type { OptionValues } from '#model/command.ts';
import { Refusal } from '#model/refusal.ts';
import type { CommandContext, Notice, ServerCommand } from '#model/serverCommand.ts';
import { phrasesFor } from '#wording/phrasesOf.ts';

export default {
  name: 'unwatch',
  description: 'Stops telling this channel of new facts on a name or topic',
  managers: true,
  options: [{ name: 'what', description: 'What is watched here', type: 'text', required: true, complete: 'watches' }],
  act: removeWatch,
} satisfies ServerCommand;

async function removeWatch({ what = '' }: OptionValues, { server, channelId }: CommandContext): Promise<Notice> {
  const words = what.trim();
  const { watches } = phrasesFor(server);
  if (await server.change.unwatch(channelId, words))
    return { kind: 'notice', title: watches.noLonger(words), lines: [] };
  throw new Refusal(
    'member',
    `Cannot stop watching "${words}": it is not watched in this channel; /watching lists what is`,
  );
}
