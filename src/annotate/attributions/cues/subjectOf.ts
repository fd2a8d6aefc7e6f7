import { findSpeakerBefore } from '#annotate/attributions/phrases/findSpeakerBefore.ts';
import { isSubordinator, isVerb } from '#annotate/attributions/phrases/phraseWords.ts';
import { readVerbGroup } from '#annotate/attributions/phrases/readVerbGroup.ts';
import { findSpeechStart } from '#annotate/attributions/quotedArticle.ts';
import type { Span } from '#model/span.ts';
import type { VerbCue } from './findVerbCues.ts';
import type { Scene } from './scene.ts';

/** Who does what the cue says: the phrase before it, else whoever spoke last in the sentence, else its main subject. */
export function subjectOf(scene: Scene, cue: VerbCue): Span | undefined {
  const { article, range, last } = scene;
  const { start } = cue.tokens;
  const near = findSpeakerBefore(article.tokens, start, findSpeechStart(article, start, range.start));
  const shared = article.tokens[start - 1]?.pos === 'CCONJ' || (cue.form === 'participle' && !isAbsolute(scene, near));
  if (near && !shared) return near;
  if (isReduced(scene, cue) || isOfAnother(scene, cue, near)) return undefined;
  const main = findMainSubject(scene, start);
  return last && main && opensClause(scene, last) ? main : (last ?? main);
}

/** "answered Lee's talk of Berg warning of it": who warns may be either. */
function isOfAnother(
  { article: { tokens } }: Scene,
  { form, tokens: { start } }: VerbCue,
  near: Span | undefined,
): boolean {
  if (form !== 'participle' || !near || near.end < start || tokens[start - 1]?.text === ',') return false;
  return (
    /^(?:to|about|after|before|from|at|for)$/.test(tokens[near.start - 1]?.lower ?? '') &&
    tokens[near.end - 1]?.pos === 'PROPN'
  );
}

/** "A boat, often called the best, sank" and "for asking and supporting": neither has the sentence's subject. */
function isReduced({ article: { tokens }, last }: Scene, { tokens: { start, end }, form, lemma }: VerbCue): boolean {
  const before = tokens[start - 1]?.text;
  if (form === 'finite')
    return before === ',' && (!last || /^(?:call|dub|describe|consider|deem)$/.test(lemma)) && end - start <= 2;
  const first = tokens[start - 2];
  return form === 'participle' && tokens[start - 1]?.pos === 'CCONJ' && first?.text !== ',' && !last;
}

/** "While Lee asks for a bridge, others …": who speaks before the main clause is not its subject. */
function opensClause({ article, range }: Scene, { start }: Span): boolean {
  const before = article.tokens[start - 1];
  return before !== undefined && start - 1 === range.start && isSubordinator(before);
}

/** "with Lee saying", "a film of Lee saying": the participle has a subject of its own. */
function isAbsolute({ article }: Scene, near: Span | undefined): boolean {
  return near !== undefined && /^(?:with|of)$/.test(article.tokens[near.start - 1]?.lower ?? '');
}

/** The subject of the sentence's first verb that stands in no relative or opening clause. */
function findMainSubject({ article: { tokens }, range }: Scene, before: number): Span | undefined {
  for (let i = range.start + 1; i < before; i++) {
    if (!isVerb(tokens[i])) continue;
    const found = findSpeakerBefore(tokens, readVerbGroup(tokens, i, range.start).start, range.start);
    if (!found || /^(?:who|which|that)$/.test(tokens[found.start]?.lower ?? '')) continue;
    const before = tokens[found.start - 1];
    if (!before || !isSubordinator(before)) return found;
  }
  return undefined;
}
