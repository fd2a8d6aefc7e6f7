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
  const main = findMainSubject(scene, start);
  return last && main && opensClause(scene, last) ? main : (last ?? main);
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
