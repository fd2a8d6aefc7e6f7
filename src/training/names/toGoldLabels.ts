import { type NameKind, toLabel } from '#annotate/names/model/nameLabels.ts';
import type { Token } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';

export type GoldMention = { readonly span: Span; readonly kind: NameKind };

/** The labels of an article's tokens; a mention that begins or ends inside a token takes the whole token. */
export function toGoldLabels(tokens: readonly Token[], mentions: readonly GoldMention[]): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  for (const { span, kind } of mentions) {
    const first = tokens.findIndex((token) => token.span.end > span.start);
    const behind = tokens.findIndex((token) => token.span.start >= span.end);
    const last = (behind === -1 ? tokens.length : behind) - 1;
    if (first === -1 || last < first) continue;
    labels.fill(toLabel(kind, 'I'), first, last);
    labels[first] = toLabel(kind, first === last ? 'S' : 'B');
    if (last > first) labels[last] = toLabel(kind, 'E');
  }
  return labels;
}
