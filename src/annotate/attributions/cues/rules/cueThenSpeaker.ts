import { findContentBefore, findQuotationUpTo } from '#annotate/attributions/content/findContentBefore.ts';
import { findInterruptedContent } from '#annotate/attributions/content/findInterruptedContent.ts';
import { isClause } from '#annotate/attributions/content/isClause.ts';
import type { VerbCue } from '#annotate/attributions/cues/findVerbCues.ts';
import type { Scene } from '#annotate/attributions/cues/scene.ts';
import { findSpeakerAfter } from '#annotate/attributions/phrases/findSpeakerAfter.ts';
import { findSpeakerBefore } from '#annotate/attributions/phrases/findSpeakerBefore.ts';
import type { AttributionDraft, QuotedArticle } from '#annotate/attributions/quotedArticle.ts';
import { findOverlapping, type Span } from '#model/span.ts';

/** "“…,” said Ann Lee" and "The plan is dead, said Ann Lee". */
export function cueThenSpeaker(scene: Scene, cue: VerbCue): AttributionDraft | undefined {
  const { article, range } = scene;
  const at = cue.tokens.start;
  if (!(cue.complements.has('around') || isBeforePerson(article, cue)) || cue.form !== 'finite' || cue.colon)
    return undefined;
  const quotation = findQuotationUpTo(article, at);
  if (!quotation && (at === range.start || findSpeakerBefore(article.tokens, at, range.start))) return undefined;
  const content = findContentBefore(article, at, range.start);
  const speaker = content && findSpeakerAfter(article.tokens, cue.tokens.end, range.end);
  if (!content || !speaker || article.tokens[speaker.start]?.lower === 'that') return undefined;
  if (!quotation && !isInverted(article, cue, speaker)) return undefined;
  const whole = quotation !== undefined || isLong(article, content);
  const rest = findInterruptedContent(scene, speaker.end, whole);
  return whole || rest.length > 0 ? { speaker: [speaker], cue: [cue.tokens], content: [content, ...rest] } : undefined;
}

/** wink-nlp misses many verbs: six words and a comma are a clause as well. */
function isLong({ tokens }: QuotedArticle, content: Span): boolean {
  return content.end - content.start > 5 || isClause(tokens, content);
}

/** "…, said Ann Lee" and not "…, said Ann Lee was wrong". */
function isInverted({ tokens }: QuotedArticle, cue: VerbCue, speaker: Span): boolean {
  if (cue.tokens.start !== cue.head || cue.complements.has('addressee')) return false;
  const next = tokens[speaker.end];
  return !next || !(/^(?:VERB|AUX|PART|PRON|ADV)$/.test(next.pos) || next.lower === 'that');
}

/** "…, stressed Ann Lee": verbs that seldom stand behind what is said do so before a person's name. */
function isBeforePerson({ tokens, mentions }: QuotedArticle, cue: VerbCue): boolean {
  const first = tokens[cue.tokens.end];
  if (!first || !cue.complements.has('clause') || !/^[,”"]$/.test(tokens[cue.tokens.start - 1]?.text ?? ''))
    return false;
  return findOverlapping(mentions, first.span).some(({ kind, form }) => kind === 'person' && form === 'name');
}
