import type { Draft } from './reading.ts';
import type { Scene } from './scene.ts';
import { subjectOf } from './subjectOf.ts';
import type { VerbCue } from './verbCues.ts';

/** "As Lee explains, the dam is old" and "The dam is old, as Lee explains". */
export function asClause(scene: Scene, cue: VerbCue): Draft | undefined {
  const { reading, range } = scene;
  const { tokens } = reading;
  const speaker = cue.form === 'finite' && cue.complements.has('around') ? subjectOf(scene, cue) : undefined;
  const as = (speaker?.start ?? 0) - 1;
  if (!speaker || tokens[as]?.lower !== 'as') return undefined;
  const told = { speaker: [speaker], cue: [cue.tokens] };
  const next = cue.tokens.end;
  const opens = as - range.start <= 1;
  if (opens && tokens[next]?.text === ',') return { ...told, content: [{ start: next + 1, end: range.end }] };
  if (opens || tokens[as - 1]?.text !== ',' || next < range.end) return undefined;
  return { ...told, content: [{ start: range.start, end: as - 1 }] };
}
