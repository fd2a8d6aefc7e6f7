import { contentEnd } from './contentEnd.ts';
import type { Draft } from './reading.ts';
import type { Scene } from './scene.ts';
import { speakerBefore } from './speakerBefore.ts';
import type { VerbCue } from './verbCues.ts';

/** "The city is determined to plant trees": its own will, not what others say of it. */
export function resolved({ reading, range, cues }: Scene, cue: VerbCue): Draft | undefined {
  const start = cue.tokens.end;
  if (cue.form !== 'passive' || !/^(?:determine|commit)$/.test(cue.lemma) || reading.tokens[start]?.lower !== 'to')
    return undefined;
  const speaker = speakerBefore(reading.tokens, cue.tokens.start, range.start);
  const end = contentEnd(reading, start, { ceiling: range.end, cues, thing: false, fronted: false });
  return speaker && { speaker: [speaker], cue: [cue.tokens], content: [{ start, end }] };
}
