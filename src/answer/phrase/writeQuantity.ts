import { articleTextOf } from '#answer/evidence/sourceOf.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import type { Moment } from '#model/moment.ts';
import type { Quantity } from '#model/quantity.ts';
import { contains, cut } from '#model/span.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** The value of a fact as its article writes it, with its change before it; empty if there is none, or the object tells it. */
export function writeValue(fact: Fact, corpus: Corpus): string {
  const { quantity } = fact.qualifiers;
  return quantity && !contains(fact.object.span, quantity.span) ? writeQuantity(quantity, fact, corpus) : '';
}

/** "over 1.2 trillion yuan", "+6.8 percent". A change that the words themselves state has no sign put before it. */
export function writeQuantity(quantity: Quantity, fact: Fact, corpus: Corpus): string {
  const words = cut(articleTextOf(fact, corpus), quantity.span);
  return /^(?:up|down|over|under|about|more|less|at least|nearly|almost|[+−-])\b/i.test(words)
    ? words
    : phrasesOf(corpus.language).changes[quantity.change] + words;
}

/** "21 July 2023", "3 to 5 May 2024" if it takes longer; the article's own words if no date is known. */
export function writeMoment({ span, from, to }: Moment, fact: Fact, corpus: Corpus): string {
  const { date, until } = phrasesOf(corpus.language);
  if (!from || !to)
    return from || to
      ? date(from ?? to ?? '')
      : cut(articleTextOf(fact, corpus), span).replace(/^the (?=\p{Lu})/iu, '');
  return from === to ? date(from) : until(date(from), date(to));
}

/** The last day, month or year of a fact's deadline; the article's own words if no date is known, empty if it has none. */
export function writeDeadline(fact: Fact, corpus: Corpus): string {
  const { deadline } = fact.qualifiers;
  if (!deadline) return '';
  return deadline.to ? phrasesOf(corpus.language).date(deadline.to) : cut(articleTextOf(fact, corpus), deadline.span);
}
