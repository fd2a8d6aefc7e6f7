import { setTimeout as pause } from 'node:timers/promises';
import type { Notice, Task } from '#model/serverCommand.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import type { ServerInteraction } from './serverInteraction.ts';
import { tellRefusal } from './tellRefusal.ts';
import { asUpdate, type NoticeOptions, toNoticeReply } from './toReply.ts';

/** How often a message of progress is changed at most. */
const PAUSE_MS = 1_000;

/** Does what takes longer than Discord waits for an answer, and shows how far it is. */
export async function runTask(interaction: ServerInteraction, { run }: Task, options: NoticeOptions): Promise<void> {
  const { notDone, atWork } = phrasesOf(options.language).edge;
  await interaction.deferReply(options.isPrivate ? { flags: 'Ephemeral' } : {});
  const edit = async (told: Notice) => {
    await interaction.editReply(asUpdate(toNoticeReply(told, options)));
  };
  const progress = showLatest((line) => edit({ kind: 'notice', title: atWork, lines: [line] }));
  const done = await tellRefusal(() => run(progress.tell), notDone).finally(progress.end);
  await edit(done);
}

/** Shows the line that was told last, with a pause between two; a line that could not be shown is no loss. */
function showLatest(show: (line: string) => Promise<void>) {
  const over = new AbortController();
  let latest: string | undefined;
  let showing: Promise<void> | undefined;
  const showAll = async () => {
    while (latest !== undefined && !over.signal.aborted) {
      const line = latest;
      latest = undefined;
      await show(line).catch(() => undefined);
      await pause(PAUSE_MS, undefined, { signal: over.signal }).catch(() => undefined);
    }
    showing = undefined;
  };
  return {
    tell: (line: string) => {
      latest = line;
      showing ??= showAll();
    },
    end: async () => {
      over.abort();
      await showing;
    },
  };
}
