import { cellsOfFigure, FIGURE_COLUMNS } from '#answer/phrase/phraseFigure.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Request } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { answerTable } from './answerTable.ts';

/** What was counted or measured of a place or organisation, the newest period first; without an owner, everybody's. */
export function answerFigures(request: Request, corpus: Corpus): Answer {
  const { titles, columns } = phrasesOf(corpus.language);
  return answerTable(request, corpus, {
    relation: 'figure',
    title: titles.figures,
    columns: FIGURE_COLUMNS.map((name) => columns[name]),
    cellsOf: cellsOfFigure,
    orderOf: ({ qualifiers }) => String(9999 - Number(qualifiers.period?.to?.slice(0, 4) ?? 0)).padStart(4, '0'),
  });
}
