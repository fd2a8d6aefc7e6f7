import type { Span } from '#model/span.ts';
import { contentBefore, quotationUpTo } from './contentBefore.ts';
import { interruptedBy } from './interruptedBy.ts';
import { isClause } from './isClause.ts';
import type { Draft, Reading } from './reading.ts';
import type { Scene } from './scene.ts';
import { speakerAfter } from './speakerAfter.ts';
import { speakerBefore } from './speakerBefore.ts';
import type { VerbCue } from './verbCues.ts';

/** "“…,” said Ann Lee" and "The plan is dead, said Ann Lee". */
export function cueThenSpeaker(scene: Scene, cue: VerbCue): Draft | undefined {
  const { reading, range } = scene;
  const at = cue.tokens.start;
  if (!cue.complements.has('around') || cue.form !== 'finite' || cue.colon) return undefined;
  const quotation = quotationUpTo(reading, at);
  if (!quotation && (at === range.start || speakerBefore(reading.tokens, at, range.start))) return undefined;
  const content = contentBefore(reading, at, range.start);
  const speaker = content && speakerAfter(reading.tokens, cue.tokens.end, range.end);
  if (!content || !speaker) return undefined;
  if (!quotation && !isInverted(reading, cue, speaker)) return undefined;
  const whole = quotation !== undefined || isLong(reading, content);
  const rest = interruptedBy(scene, speaker.end, whole);
  return whole || rest.length > 0 ? { speaker: [speaker], cue: [cue.tokens], content: [content, ...rest] } : undefined;
}

/** wink-nlp misses many verbs: six words and a comma are a clause as well. */
function isLong({ tokens }: Reading, content: Span): boolean {
  return content.end - content.start > 5 || isClause(tokens, content);
}

/** "…, said Ann Lee" and not "…, said Ann Lee was wrong". */
function isInverted({ tokens }: Reading, cue: VerbCue, speaker: Span): boolean {
  if (cue.tokens.start !== cue.head || cue.complements.has('addressee')) return false;
  const next = tokens[speaker.end];
  return !next || !(/^(?:VERB|AUX|PART|PRON|ADV)$/.test(next.pos) || next.lower === 'that');
}
