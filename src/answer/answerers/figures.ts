import { writeMoment, writeQuantity, writeValue } from '#answer/phrase/writeQuantity.ts';
import { nameOfSubject } from '#answer/resolve/nameOfArgument.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import type { Request } from '#model/request.ts';
import { contains } from '#model/span.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { answerTable, EMPTY_CELL } from './answerTable.ts';

/** What was counted or measured of a place or organisation, the newest period first; without an owner, everybody's. */
export function answerFigures(request: Request, corpus: Corpus): Answer {
  const { titles, columns } = phrasesOf(corpus.language);
  return answerTable(request, corpus, {
    relation: 'figure',
    title: titles.figures,
    columns: [columns.what, columns.value, columns.change, columns.when, columns.whose],
    cellsOf,
    orderOf: ({ qualifiers }) => String(9999 - Number(qualifiers.period?.to?.slice(0, 4) ?? 0)).padStart(4, '0'),
  });
}

function cellsOf(fact: Fact, corpus: Corpus): string[] {
  const { line, comma } = phrasesOf(corpus.language);
  const { growth, base, period } = fact.qualifiers;
  const isNamedInWords = contains(fact.object.span, fact.subject.span);
  const change = [
    growth && writeQuantity(growth, fact, corpus),
    base && line.was(writeQuantity(base, fact, corpus)),
  ].filter(Boolean);
  return [
    fact.certainty === 'hedged' ? `${line.reportedly} ${fact.object.text}` : fact.object.text,
    writeValue(fact, corpus) || EMPTY_CELL,
    change.join(comma) || EMPTY_CELL,
    period ? writeMoment(period, fact, corpus) : EMPTY_CELL,
    isNamedInWords ? EMPTY_CELL : nameOfSubject(fact, corpus),
  ];
}
