import { quotationFrom } from './contentAfter.ts';
import type { Draft } from './reading.ts';
import type { Scene } from './scene.ts';
import { speakerAfter } from './speakerAfter.ts';
import type { VerbCue } from './verbCues.ts';

/** "Said Ann Lee, “…”". */
export function cueFirst({ reading, range }: Scene, cue: VerbCue): Draft | undefined {
  if (!cue.complements.has('around') || cue.tokens.start !== range.start || cue.form !== 'finite') return undefined;
  const speaker = speakerAfter(reading.tokens, cue.tokens.end, range.end);
  const quotation = speaker && quotationFrom(reading, speaker.end);
  return quotation && { speaker: [speaker], cue: [cue.tokens], content: [quotation.tokens] };
}
