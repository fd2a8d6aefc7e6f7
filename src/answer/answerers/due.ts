import { citeFacts } from '#answer/evidence/citeFacts.ts';
import { EMPTY_CELL } from '#answer/phrase/composeAnswer.ts';
import { composeList } from '#answer/phrase/composeList.ts';
import { writeDeadline, writeValue } from '#answer/phrase/writeQuantity.ts';
import { nameOfSubject } from '#answer/resolve/nameOfArgument.ts';
import { daysUntil, dueStateOf } from '#answer/select/deadlines.ts';
import { findOwnedFacts } from '#answer/select/findOwnedFacts.ts';
import type { Answer, Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import { groupBy } from '#model/gatherBy.ts';
import type { UnderstoodRequest } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** "It, under 2 billion euros" tells nobody what is due. */
const PRONOUN = /^(?:it|they|them|this|that|these|those|he|she|we|him|her|us)$/i;

/** The targets and plans whose deadline is over, the latest first; or those to come, the next first. */
export function answerDue(request: UnderstoodRequest, corpus: Corpus): Answer {
  const [targets, plans] = [findOwnedFacts(request, corpus, 'target'), findOwnedFacts(request, corpus, 'plan')];
  if ('kind' in targets) return targets;
  const all = [...targets.facts, ...('kind' in plans ? [] : plans.facts)];
  const isOver = request.wanted.due === 'overdue';
  const due = all
    .filter(({ object }) => !PRONOUN.test(object.name ?? object.text))
    .flatMap((fact) => {
      const left = daysUntil(fact.qualifiers.deadline, corpus.today);
      return left !== undefined && left < 0 === isOver ? [{ fact, left }] : [];
    })
    .sort((a, b) => Math.abs(a.left) - Math.abs(b.left))
    .map(({ fact }) => fact);
  const { titles, columns } = phrasesOf(corpus.language);
  const { owner } = targets;
  const titleOf = isOver ? titles.overdue : titles.dueNext;
  const any = isOver ? titles.anyOverdue : titles.anyDue;
  const title = (count: number) => (owner ? titles.ofOwner(titleOf(count), owner.entity.name) : titleOf(count));
  return composeList(request, corpus, stateRows(due, corpus), {
    title,
    sought: owner ? titles.ofOwner(any, owner.entity.name) : any,
    columns: [columns.what, columns.value, columns.by, columns.whose],
    ...(owner && { of: owner }),
  });
}

function stateRows(facts: readonly Fact[], corpus: Corpus): Statement[] {
  const { comma } = phrasesOf(corpus.language);
  return groupBy(facts, (fact) => cellsOf(fact, corpus).join('|').toLowerCase()).map((group) => {
    const cells = cellsOf(group[0], corpus);
    const text = cells.filter((cell) => cell !== EMPTY_CELL).join(comma);
    return { text, cells, citations: citeFacts(group, corpus) };
  });
}

function cellsOf(fact: Fact, corpus: Corpus): string[] {
  const { aside, due } = phrasesOf(corpus.language);
  const state = dueStateOf(fact.qualifiers.deadline, corpus.today);
  return [
    fact.object.name ?? fact.object.text,
    writeValue(fact, corpus) || EMPTY_CELL,
    writeDeadline(fact, corpus) + (state ? aside(due[state]) : ''),
    nameOfSubject(fact, corpus),
  ];
}
