import { citeFacts } from '#answer/evidence/citeFacts.ts';
import { composeAnswer, EMPTY_CELL } from '#answer/phrase/composeAnswer.ts';
import { markDiffering, type TableRow } from '#answer/phrase/markDiffering.ts';
import { findOwnedFacts } from '#answer/select/findOwnedFacts.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact, Relation } from '#model/fact.ts';
import { groupBy } from '#model/gatherBy.ts';
import type { Request } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** How the facts of a relation become a table. */
export type TableForm = {
  readonly relation: Relation;
  /** What is told if there is nothing of the relation. */
  readonly else?: Relation;
  readonly title: string;
  readonly columns: readonly string[];
  /** One fact's cells. Facts with the same cells are one row with all their footnotes. */
  readonly cellsOf: (fact: Fact, corpus: Corpus) => readonly string[];
  /** The column of the value: rows that agree in all others are told apart by their articles' dates. */
  readonly valueColumn?: number;
  /** What the rows are sorted by, as text. */
  readonly orderOf: (fact: Fact) => string;
};

/** A table of what an owner wants, plans or has reached; the same thing told twice is one row with both footnotes. */
export function answerTable(request: Request, corpus: Corpus, form: TableForm): Answer {
  const first = findOwnedFacts(request, corpus, form.relation);
  const owned =
    form.else && 'facts' in first && first.facts.length === 0 ? findOwnedFacts(request, corpus, form.else) : first;
  if ('kind' in owned) return owned;
  const { owner, facts } = owned;
  const { titles, comma } = phrasesOf(corpus.language);
  const title = owner ? titles.ofOwner(form.title, owner.entity.name) : form.title;
  const sorted = [...facts].sort((a, b) => form.orderOf(a).localeCompare(form.orderOf(b)));
  const rows = rowsOf(sorted, (fact) => form.cellsOf(fact, corpus));
  const statements = noteDiffering(rows, form, corpus).map(({ cells, group }) => ({
    // "licensed beds, 877 licensed beds": what the value says is said once.
    text: cells.filter((cell, i) => cell !== EMPTY_CELL && !cells[i + 1]?.endsWith(` ${cell}`)).join(comma),
    cells,
    citations: citeFacts(group, corpus),
  }));
  return composeAnswer(request, corpus, statements, { title, columns: form.columns, ...(owner && { of: owner }) });
}

function noteDiffering(rows: readonly TableRow[], { valueColumn }: TableForm, corpus: Corpus): readonly TableRow[] {
  return valueColumn === undefined ? rows : markDiffering(rows, valueColumn, corpus);
}

/** Facts with the same cells are one row; one that says the same with fewer cells filled is part of it. */
function rowsOf(facts: readonly Fact[], cellsOf: (fact: Fact) => readonly string[]): TableRow[] {
  const groups = groupBy(facts, (fact) => cellsOf(fact).join('|').toLowerCase());
  const rows: TableRow[] = groups.map((group) => ({ group, cells: cellsOf(group[0]) }));
  const fuller = (row: TableRow) => rows.find((other) => other !== row && saysAll(other.cells, row.cells));
  return rows
    .filter((row) => !fuller(row))
    .map((row) => ({
      ...row,
      group: [
        ...row.group,
        ...rows.filter((other) => fuller(other) === row).flatMap(({ group }) => group),
      ] as TableRow['group'],
    }));
}

function saysAll(cells: readonly string[], fewer: readonly string[]): boolean {
  return fewer.every((cell, i) => cell === EMPTY_CELL || cell.toLowerCase() === cells[i]?.toLowerCase());
}
