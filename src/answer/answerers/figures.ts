import { phrasesOf } from '#lexicon/phrases/phrasesOf.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import type { Request } from '#model/request.ts';
import { EMPTY, ownedTable } from '../ownedTable.ts';
import { nameOf } from '../postPhrase.ts';
import { writtenMoment } from '../writtenMoment.ts';
import { writtenQuantity, writtenValue } from '../writtenQuantity.ts';

/** What was counted or measured of a place or organisation, the newest period first; without an owner, everybody's. */
export function figures(request: Request, corpus: Corpus): Answer {
  const { titles, columns } = phrasesOf(corpus.language);
  return ownedTable(request, corpus, {
    relation: 'figure',
    title: titles.figures,
    columns: [columns.what, columns.value, columns.change, columns.when, columns.whose],
    cellsOf,
    orderOf: ({ qualifiers }) => String(9999 - Number(qualifiers.period?.to?.slice(0, 4) ?? 0)).padStart(4, '0'),
  });
}

function cellsOf(fact: Fact, corpus: Corpus): string[] {
  const words = phrasesOf(corpus.language);
  const { articleId } = fact.evidence;
  const text = corpus.record(articleId)?.article.text ?? '';
  const { growth, base, period } = fact.qualifiers;
  const change = [
    growth && writtenQuantity(growth, text, { words }),
    base && words.line.was(writtenQuantity(base, text, { words })),
  ].filter(Boolean);
  return [
    fact.object.text,
    writtenValue(fact, text, words) || EMPTY,
    change.join(words.comma) || EMPTY,
    period ? writtenMoment(period, text, words) : EMPTY,
    nameOf(fact.subject, articleId, corpus),
  ];
}
