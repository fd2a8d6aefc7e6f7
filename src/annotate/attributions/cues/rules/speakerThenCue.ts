import { findContentAfter } from '#annotate/attributions/content/findContentAfter.ts';
import { findContentBefore, findQuotationUpTo } from '#annotate/attributions/content/findContentBefore.ts';
import { findInterruptedContent } from '#annotate/attributions/content/findInterruptedContent.ts';
import { isClause } from '#annotate/attributions/content/isClause.ts';
import type { VerbCue } from '#annotate/attributions/cues/findVerbCues.ts';
import type { Scene } from '#annotate/attributions/cues/scene.ts';
import { findSpeakerBefore } from '#annotate/attributions/phrases/findSpeakerBefore.ts';
import { type AttributionDraft, findSpeechStart } from '#annotate/attributions/quotedArticle.ts';
import type { Span } from '#model/span.ts';

/** "“…,” she said", "The plan is dead, she said", "The plan, she said, is dead". */
export function speakerThenCue(scene: Scene, cue: VerbCue): AttributionDraft | undefined {
  const { article, range } = scene;
  if (!cue.complements.has('around') || /^(?:passive|infinitive)$/.test(cue.form)) return undefined;
  const speaker = findSpeakerBefore(
    article.tokens,
    cue.tokens.start,
    findSpeechStart(article, cue.tokens.start, range.start),
  );
  if (!speaker) return undefined;
  const quotation = findQuotationUpTo(article, speaker.start);
  // "…, said Lee, who said that …" says what stands behind it.
  if (!quotation && /^(?:who|which|that)$/.test(article.tokens[speaker.start]?.lower ?? '')) return undefined;
  if (
    quotation
      ? !isQuoted(scene, cue, quotation.tokens)
      : !(reportsNothingBehind(scene, cue) && cue.complements.has('clause'))
  )
    return undefined;
  const content = findContentBefore(article, speaker.start, range.start);
  if (!content || (quotation && leadsOn(scene, cue, { content, quotation: quotation.tokens }))) return undefined;
  const whole = quotation !== undefined || isClause(article.tokens, content);
  const rest = findInterruptedContent(scene, cue.tokens.end, whole);
  if (!whole && rest.length === 0) return undefined;
  return { speaker: [speaker], cue: [cue.tokens], content: [content, ...rest] };
}

/** "Though Lee called it a “triumph,” she said the work was not done": the clause before the comma is not what is said. */
function leadsOn(scene: Scene, cue: VerbCue, { content, quotation }: { content: Span; quotation: Span }): boolean {
  const opening = scene.article.tokens[content.start]?.lower ?? '';
  return content.start < quotation.start && SUBORDINATES.test(opening) && !reportsNothingBehind(scene, cue);
}

const SUBORDINATES = /^(?:when|although|though|while|because|since|once|until|whereas|after|before|as)$/;

/** A quotation right before the speaker is what is said, unless the cue has its own behind it. */
function isQuoted(scene: Scene, cue: VerbCue, quotation: Span): boolean {
  if (cue.colon && (scene.article.quotedBy[cue.tokens.end] ?? -1) >= 0) return false;
  return quotation.end > scene.range.start || reportsNothingBehind(scene, cue);
}

/** Whether nothing that could be its content stands behind the cue. */
function reportsNothingBehind({ article, range, cues }: Scene, cue: VerbCue): boolean {
  if (cue.colon) return false;
  const next = article.tokens[cue.tokens.end];
  if (cue.tokens.end >= range.end || !next) return true;
  return (
    findContentAfter(article, cue, { ceiling: range.end, cues, fronted: false }) === undefined && next.lower !== 'to'
  );
}
