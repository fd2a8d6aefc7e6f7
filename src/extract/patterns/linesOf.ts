import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import { type Line, type LineUnit, lineOf, makeUnit, withoutAsides } from './line.ts';
import type { SignTable } from './signs.ts';

/** The sentences that hold something a rule can name, with and without what stands in brackets; boilerplate is never read. */
export function linesOf(annotated: AnnotatedArticle, signs: SignTable): Line[] {
  const annotations = annotationUnits(annotated);
  let next = 0;
  return annotated.sentences.flatMap((sentence) => {
    const first = next;
    while ((annotations[next]?.span.start ?? Infinity) < sentence.span.end) next++;
    if (sentence.boilerplate || next === first) return [];
    const whole = lineOf(annotated, sentence, { annotations: annotations.slice(first, next), signs });
    const plain = withoutAsides(whole, annotated.article.text, signs);
    return plain === whole ? [whole] : [plain, whole];
  });
}

/**
 * All annotations of an article that patterns can name, in the order of the text, none overlapping another. Quantities
 * are among them only if they are asked for: they swallow words that other patterns need.
 */
export function annotationUnits(annotated: AnnotatedArticle, { quantities = false } = {}): LineUnit[] {
  const all: LineUnit[] = [
    ...annotated.mentions.map((mention) => makeUnit({ span: mention.span, mention })),
    ...annotated.moments.map((moment) => makeUnit({ span: moment.span, moment })),
    ...(quantities ? annotated.quantities.map((quantity) => makeUnit({ span: quantity.span, quantity })) : []),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return all.filter(({ span }) => {
    const free = span.start >= end;
    if (free) end = span.end;
    return free;
  });
}
