import type { Draft } from './reading.ts';
import type { Scene } from './scene.ts';
import { speakerAfter } from './speakerAfter.ts';
import { speakerBefore } from './speakerBefore.ts';
import type { VerbCue } from './verbCues.ts';

/** "a plan criticised by Lee": the noun phrase is what is spoken of. */
export function reduced({ reading, range }: Scene, cue: VerbCue): Draft | undefined {
  const { tokens } = reading;
  if (cue.form !== 'finite' || tokens[cue.tokens.end]?.lower !== 'by') return undefined;
  if (!/(?:ed|en|de)$/.test(tokens[cue.head]?.lower ?? '')) return undefined;
  const about = speakerBefore(tokens, cue.tokens.start, range.start);
  const speaker = about && speakerAfter(tokens, cue.tokens.end + 1, range.end);
  return speaker && { speaker: [speaker], cue: [cue.tokens], content: [about] };
}
