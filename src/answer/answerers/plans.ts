import { EMPTY_CELL } from '#answer/phrase/composeAnswer.ts';
import { writeDeadline, writeValue } from '#answer/phrase/writeQuantity.ts';
import { nameOfSubject } from '#answer/resolve/nameOfArgument.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import type { Request } from '#model/request.ts';
import { overlaps } from '#model/span.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { answerTable } from './answerTable.ts';

/** What a place or organisation means to do, sorted by deadline; without an owner, everybody's. */
export function answerPlans(request: Request, corpus: Corpus): Answer {
  const { titles, columns } = phrasesOf(corpus.language);
  return answerTable(request, corpus, {
    relation: 'plan',
    else: 'target',
    title: titles.plans,
    columns: [columns.what, columns.by, columns.whose],
    cellsOf,
    orderOf: ({ qualifiers }) => qualifiers.deadline?.to ?? '9999',
  });
}

function cellsOf(fact: Fact, corpus: Corpus): string[] {
  const { aside, colon, line } = phrasesOf(corpus.language);
  const hoped = fact.certainty === 'hedged' ? aside(line.hopedFor) : '';
  const value = fact.relation === 'target' ? writeValue(fact, corpus) : '';
  const { quantity } = fact.qualifiers;
  const name = fact.object.name ?? fact.object.text;
  const isCounted = quantity !== undefined && overlaps(quantity.span, fact.object.span);
  const what = value && !fact.object.name && isCounted ? value : name + (value && colon + value);
  return [what + hoped, writeDeadline(fact, corpus) || EMPTY_CELL, nameOfSubject(fact, corpus)];
}
