import { contentAfter } from './contentAfter.ts';
import type { Scene } from './scene.ts';
import type { VerbCue } from './verbCues.ts';

/** Whether nothing that could be its content stands behind the cue. */
export function endsThere({ reading, range, cues }: Scene, cue: VerbCue): boolean {
  if (cue.colon) return false;
  const next = reading.tokens[cue.tokens.end];
  if (cue.tokens.end >= range.end || !next) return true;
  return contentAfter(reading, cue, { ceiling: range.end, cues, fronted: false }) === undefined && next.lower !== 'to';
}
