import { EMPTY_CELL } from '#answer/phrase/composeAnswer.ts';
import { writeDeadline, writeValue } from '#answer/phrase/writeQuantity.ts';
import { nameOfSubject } from '#answer/resolve/nameOfArgument.ts';
import { dueStateOf } from '#answer/select/deadlines.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import type { Request } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { answerTable } from './answerTable.ts';

/** What a place or organisation wants to reach, sorted by deadline; without an owner, everybody's. */
export function answerTargets(request: Request, corpus: Corpus): Answer {
  const { titles, columns } = phrasesOf(corpus.language);
  return answerTable(request, corpus, {
    relation: 'target',
    title: titles.targets,
    columns: [columns.what, columns.value, columns.by, columns.whose],
    cellsOf,
    valueColumn: 1,
    orderOf: ({ qualifiers }) => qualifiers.deadline?.to ?? '9999',
  });
}

function cellsOf(fact: Fact, corpus: Corpus): string[] {
  const { aside, line, due } = phrasesOf(corpus.language);
  const state = dueStateOf(fact.qualifiers.deadline, corpus.today);
  const hoped = fact.certainty === 'hedged' ? aside(line.hopedFor) : '';
  return [
    (fact.object.name ?? fact.object.text) + hoped,
    writeValue(fact, corpus) || EMPTY_CELL,
    writeDeadline(fact, corpus) + (state ? aside(due[state]) : '') || EMPTY_CELL,
    nameOfSubject(fact, corpus),
  ];
}
