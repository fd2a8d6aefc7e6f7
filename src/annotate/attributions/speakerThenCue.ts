import type { Span } from '#model/span.ts';
import { contentBefore, quotationUpTo } from './contentBefore.ts';
import { endsThere } from './endsThere.ts';
import { interruptedBy } from './interruptedBy.ts';
import { isClause } from './isClause.ts';
import type { Draft } from './reading.ts';
import type { Scene } from './scene.ts';
import { speakerBefore } from './speakerBefore.ts';
import { speechStart } from './speechStart.ts';
import type { VerbCue } from './verbCues.ts';

/** "“…,” she said", "The plan is dead, she said", "The plan, she said, is dead". */
export function speakerThenCue(scene: Scene, cue: VerbCue): Draft | undefined {
  const { reading, range } = scene;
  if (!cue.complements.has('around') || /^(?:passive|infinitive)$/.test(cue.form)) return undefined;
  const speaker = speakerBefore(reading.tokens, cue.tokens.start, speechStart(reading, cue.tokens.start, range.start));
  if (!speaker) return undefined;
  const quotation = quotationUpTo(reading, speaker.start);
  if (quotation ? !quotes(scene, cue, quotation.tokens) : !(endsThere(scene, cue) && cue.complements.has('clause')))
    return undefined;
  const content = contentBefore(reading, speaker.start, range.start);
  if (!content) return undefined;
  const whole = quotation !== undefined || isClause(reading.tokens, content);
  const rest = interruptedBy(scene, cue.tokens.end, whole);
  if (!whole && rest.length === 0) return undefined;
  return { speaker: [speaker], cue: [cue.tokens], content: [content, ...rest] };
}

/** A quotation right before the speaker is what is said, unless the cue has its own behind it. */
function quotes(scene: Scene, cue: VerbCue, quotation: Span): boolean {
  return quotation.end > scene.range.start || endsThere(scene, cue);
}
