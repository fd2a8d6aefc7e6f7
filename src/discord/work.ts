import { phrasesOf } from '#lexicon/phrases/phrasesOf.ts';
import type { Notice, Task } from '#model/serverCommand.ts';
import { type NoticeOptions, noticeReply } from './noticeReply.ts';
import { refusing } from './refusing.ts';
import type { Asking } from './runServerCommand.ts';

/** How often a message of progress is changed at most. */
const PAUSE_MS = 1_000;

/** Does what takes longer than Discord waits for an answer, and shows how far it is. */
export async function work(interaction: Asking, { run }: Task, options: NoticeOptions): Promise<void> {
  const { notDone, atWork } = phrasesOf(options.language).edge;
  await interaction.deferReply(options.isPrivate ? { flags: 'Ephemeral' } : {});
  const edit = async (told: Notice) => {
    const { flags: _flags, ...shown } = noticeReply(told, options);
    await interaction.editReply({ ...shown, flags: 'IsComponentsV2' });
  };
  let telling: Promise<void> = Promise.resolve();
  let toldAt = 0;
  const tell = (line: string) => {
    if (Date.now() - toldAt < PAUSE_MS) return;
    toldAt = Date.now();
    telling = telling.then(() => edit({ kind: 'notice', title: atWork, lines: [line] })).catch(() => undefined);
  };
  const done = await refusing(() => run(tell), notDone);
  await telling;
  await edit(done);
}
