import { findQuotationFrom } from '#annotate/attributions/content/findContentAfter.ts';
import type { VerbCue } from '#annotate/attributions/cues/findVerbCues.ts';
import type { Scene } from '#annotate/attributions/cues/scene.ts';
import { findSpeakerAfter } from '#annotate/attributions/phrases/findSpeakerAfter.ts';
import type { AttributionDraft } from '#annotate/attributions/quotedArticle.ts';

/** "Said Ann Lee, “…”". */
export function cueThenSpeakerThenQuotation({ article, range }: Scene, cue: VerbCue): AttributionDraft | undefined {
  if (!cue.complements.has('around') || cue.tokens.start !== range.start || cue.form !== 'finite') return undefined;
  const speaker = findSpeakerAfter(article.tokens, cue.tokens.end, range.end);
  const quotation = speaker && findQuotationFrom(article, speaker.end);
  return quotation && { speaker: [speaker], cue: [cue.tokens], content: [quotation.tokens] };
}
