import { isClause } from './isClause.ts';
import type { Draft } from './reading.ts';
import type { Scene } from './scene.ts';
import { subjectOf } from './subjectOf.ts';
import type { VerbCue } from './verbCues.ts';

/** "He said, the road was closed": many papers put a comma before indirect speech. */
export function saidComma(scene: Scene, cue: VerbCue): Draft | undefined {
  const { reading, range } = scene;
  const { tokens } = reading;
  const comma = cue.tokens.end;
  if (cue.form !== 'finite' || !cue.complements.has('clause') || tokens[comma]?.text !== ',') return undefined;
  const content = { start: comma + 1, end: range.end };
  const opens = /^(?:DET|PRON|PROPN|NOUN|ADV|NUM)$/.test(tokens[comma + 1]?.pos ?? '');
  const subject = opens && isClause(tokens, content) ? subjectOf(scene, cue) : undefined;
  return subject?.start === range.start ? { speaker: [subject], cue: [cue.tokens], content: [content] } : undefined;
}
