import { citeFacts } from '#answer/evidence/citeFacts.ts';
import { composeAnswer, EMPTY_CELL } from '#answer/phrase/composeAnswer.ts';
import { writeDeadline, writeMoment, writeQuantity, writeValue } from '#answer/phrase/writeQuantity.ts';
import { answerNotFound } from '#answer/resolve/resolveSlot.ts';
import { findOwnedFacts } from '#answer/select/findOwnedFacts.ts';
import type { Answer, Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact, FactGroup } from '#model/fact.ts';
import { groupBy } from '#model/gatherBy.ts';
import type { Request } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** The figures and targets of two owners side by side: a row for each thing that either has. */
export function answerCompare(request: Request, corpus: Corpus): Answer {
  const { with: other = '', by: _by, ...slots } = request.slots;
  const sides = [slots, { ...slots, of: other }].map((of) => sideOf({ ...request, slots: of }, corpus));
  const [left, right] = sides;
  if (!left || 'kind' in left) return left ?? answerNotFound(request, corpus, slots.of ?? '');
  if (!right || 'kind' in right) return right ?? answerNotFound(request, corpus, other);
  const rows = groupBy([...left.facts, ...right.facts], (fact) => `${fact.object.text.toLowerCase()} ${fact.relation}`);
  const statements = rows.map((group) => stateRow(group, [left, right], corpus));
  const { titles, columns } = phrasesOf(corpus.language);
  const title = titles.both(left.name, right.name);
  return composeAnswer(request, corpus, statements, {
    title,
    sought: titles.ofOwner(titles.figuresOrTargets, title),
    score: Math.min(left.score, right.score),
    columns: [columns.what, left.name, right.name],
  });
}

type Side = { readonly name: string; readonly score: number; readonly facts: readonly Fact[] };

function sideOf(request: Request, corpus: Corpus) {
  const [targets, figures] = [findOwnedFacts(request, corpus, 'target'), findOwnedFacts(request, corpus, 'figure')];
  if ('kind' in targets) return targets;
  if ('kind' in figures) return figures;
  const { entity, score } = targets.owner ?? { entity: { name: 'everybody' }, score: 0 };
  return { name: entity.name, score, facts: [...figures.facts, ...targets.facts] };
}

function stateRow(group: FactGroup, sides: readonly Side[], corpus: Corpus): Statement {
  const [fact] = group;
  const { aside, comma, labels } = phrasesOf(corpus.language);
  const what = fact.object.text + (fact.relation === 'target' ? aside(labels.target) : '');
  const cells = [
    what,
    ...sides.map(({ facts }) => {
      const told = group.filter((one) => facts.includes(one)).map((one) => phraseSide(one, corpus));
      return [...new Set(told)].join('; ') || EMPTY_CELL;
    }),
  ];
  return { text: cells.join(comma), cells, citations: citeFacts(group, corpus) };
}

function phraseSide(fact: Fact, corpus: Corpus): string {
  const { deadline, period, quantity } = fact.qualifiers;
  const { line, aside } = phrasesOf(corpus.language);
  const until = deadline && line.by(writeDeadline(fact, corpus));
  const when = until ?? (period && writeMoment(period, fact, corpus));
  const value = writeValue(fact, corpus) || (quantity && writeQuantity(quantity, fact, corpus));
  return (value || EMPTY_CELL) + (when ? aside(when) : '');
}
