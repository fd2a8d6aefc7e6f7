import { type Line, type LineUnit, lineOf } from '#extract/patterns/line.ts';
import { annotationUnits } from '#extract/patterns/linesOf.ts';
import type { SignTable } from '#extract/patterns/signs.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Sentence } from '#model/sentence.ts';
import { overlaps, type Span } from '#model/span.ts';

type Wanted = {
  readonly phrases: readonly LineUnit[];
  readonly isWanted: (sentence: Sentence, phrases: readonly LineUnit[]) => boolean;
  readonly known: SignTable;
};

/**
 * The lines of an article with event phrases as units: patterns find them as mentions of the kind `other`, and names of
 * that kind stand as words. Sentences of boilerplate, and those that `isWanted` does not take, are left out.
 */
export function phraseLinesOf(annotated: AnnotatedArticle, { phrases, isWanted, known }: Wanted): Line[] {
  const units = annotationUnits(annotated, { quantities: true }).filter(({ mention }) => mention?.kind !== 'other');
  return annotated.sentences.flatMap((sentence) => {
    if (sentence.boilerplate) return [];
    const own = overlapping(phrases, sentence.span);
    if (!isWanted(sentence, own)) return [];
    const others = overlapping(units, sentence.span).filter(
      ({ span }) => !own.some((phrase) => overlaps(phrase.span, span)),
    );
    const annotations = [...others, ...own].sort((a, b) => a.span.start - b.span.start);
    return [lineOf(annotated, sentence, { annotations, known })];
  });
}

/** The units of a stretch of the text; `units` are in its order, none within another. */
function overlapping(units: readonly LineUnit[], { start, end }: Span): LineUnit[] {
  const found: LineUnit[] = [];
  for (let i = firstEndingBehind(units, start); i < units.length && (units[i] as LineUnit).span.start < end; i++)
    found.push(units[i] as LineUnit);
  return found;
}

function firstEndingBehind(units: readonly LineUnit[], offset: number): number {
  let [low, high] = [0, units.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle] as LineUnit).span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
