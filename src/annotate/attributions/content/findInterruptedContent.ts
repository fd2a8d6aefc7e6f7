import type { Scene } from '#annotate/attributions/cues/scene.ts';
import { isFullQuotation } from '#annotate/attributions/quotations/findQuotations.ts';
import { quotationAt } from '#annotate/attributions/quotedArticle.ts';
import type { Span } from '#model/span.ts';

/**
 * What is said behind the interruption that ends at `at`: a quotation that goes on, or the rest of a clause whose first
 * part is not `whole`: "The plan, he said, is dead".
 */
export function findInterruptedContent(scene: Scene, at: number, whole: boolean): Span[] {
  const { article, range, cues } = scene;
  const { tokens } = article;
  for (let i = at; i < range.end; i++) {
    const quotation = quotationAt(article, i);
    if (quotation) {
      if (!/^[,:—]$/.test(tokens[i - 1]?.text ?? '')) return [];
      // "The roads, he said, “are empty” of cars": a word or two of a clause that goes on.
      const goesOn = !whole && !isFullQuotation(tokens, quotation);
      return [{ start: quotation.tokens.start, end: goesOn ? range.end : quotation.tokens.end }];
    }
    if (cues.some(({ head }) => head === i)) break;
  }
  return !whole && tokens[at]?.text === ',' && goesOn(scene, at + 1) ? [{ start: at + 1, end: range.end }] : [];
}

function goesOn({ article: { tokens }, range }: Scene, at: number): boolean {
  const { pos = 'X', lower = '' } = tokens[at] ?? {};
  if (/^(?:VERB|AUX|ADP)$/.test(pos)) return true;
  const opens = /^(?:DET|PRON|PROPN|NOUN|ADJ)$/.test(pos) && !/^(?:who|which|whose)$/.test(lower);
  return (
    opens &&
    tokens
      .slice(at, range.end)
      .some((token) => token.pos === 'AUX' || (token.pos === 'VERB' && token.lower !== token.lemma))
  );
}
