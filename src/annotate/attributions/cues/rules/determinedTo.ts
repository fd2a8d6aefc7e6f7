import { findContentEnd } from '#annotate/attributions/content/findContentEnd.ts';
import type { VerbCue } from '#annotate/attributions/cues/findVerbCues.ts';
import type { Scene } from '#annotate/attributions/cues/scene.ts';
import { findSpeakerBefore } from '#annotate/attributions/phrases/findSpeakerBefore.ts';
import type { AttributionDraft } from '#annotate/attributions/quotedArticle.ts';

/** "The city is determined to plant trees": its own will, not what others say of it. */
export function determinedTo({ reading, range, cues }: Scene, cue: VerbCue): AttributionDraft | undefined {
  const start = cue.tokens.end;
  if (cue.form !== 'passive' || !/^(?:determine|commit)$/.test(cue.lemma) || reading.tokens[start]?.lower !== 'to')
    return undefined;
  const speaker = findSpeakerBefore(reading.tokens, cue.tokens.start, range.start);
  const end = findContentEnd(reading, start, { ceiling: range.end, cues, thing: false, fronted: false });
  return speaker && { speaker: [speaker], cue: [cue.tokens], content: [{ start, end }] };
}
