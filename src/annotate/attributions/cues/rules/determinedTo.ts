import { findContentEnd } from '#annotate/attributions/content/findContentEnd.ts';
import type { VerbCue } from '#annotate/attributions/cues/findVerbCues.ts';
import type { Scene } from '#annotate/attributions/cues/scene.ts';
import { findSpeakerBefore } from '#annotate/attributions/phrases/findSpeakerBefore.ts';
import type { AttributionDraft } from '#annotate/attributions/quotedArticle.ts';

/** "The city is determined to plant trees": its own will, not what others say of it. */
export function determinedTo({ article, range, cues }: Scene, cue: VerbCue): AttributionDraft | undefined {
  const start = cue.tokens.end;
  if (cue.form !== 'passive' || !/^(?:determine|commit)$/.test(cue.lemma) || article.tokens[start]?.lower !== 'to')
    return undefined;
  const speaker = findSpeakerBefore(article.tokens, cue.tokens.start, range.start);
  const end = findContentEnd(article, start, { ceiling: range.end, cues, thing: false, fronted: false });
  return speaker && { speaker: [speaker], cue: [cue.tokens], content: [{ start, end }] };
}
