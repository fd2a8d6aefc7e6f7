import { type Line, type LineUnit, lineOf } from '#extract/patterns/line.ts';
import { annotationUnits } from '#extract/patterns/linesOf.ts';
import type { SignTable } from '#extract/patterns/signs.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Sentence } from '#model/sentence.ts';
import { findOverlapping, overlaps } from '#model/span.ts';

type PhraseLines = {
  readonly phrases: readonly LineUnit[];
  readonly isWanted: (sentence: Sentence, phrases: readonly LineUnit[]) => boolean;
  readonly signs: SignTable;
};

/**
 * The lines of an article with phrases as units that rules name: patterns find them as mentions of the kind `other`, and names of
 * that kind stand as words. Sentences of boilerplate, and those that `isWanted` does not take, are left out.
 */
export function phraseLinesOf(annotated: AnnotatedArticle, { phrases, isWanted, signs }: PhraseLines): Line[] {
  const units = annotationUnits(annotated, { quantities: true }).filter(({ mention }) => mention?.kind !== 'other');
  return annotated.sentences.flatMap((sentence) => {
    if (sentence.boilerplate) return [];
    const own = findOverlapping(phrases, sentence.span);
    if (!isWanted(sentence, own)) return [];
    const others = findOverlapping(units, sentence.span).filter(
      ({ span }) => !own.some((phrase) => overlaps(phrase.span, span)),
    );
    const annotations = [...others, ...own].sort((a, b) => a.span.start - b.span.start);
    return [lineOf(annotated, sentence, { annotations, signs })];
  });
}
