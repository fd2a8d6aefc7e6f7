import type { Found, NotFound, Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { UnderstoodRequest } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { composeAnswer } from './composeAnswer.ts';

/** A question is answered by so many lines of a list; a command shows them all. */
const MOST_LINES = 8;

type ListFrame = Omit<Parameters<typeof composeAnswer>[3], 'title'> & {
  /** The title, of how many there are. */
  readonly title: (count: number) => string;
};

/** A list that may be long: the title says how many there are, and how many of them are shown. */
export function composeList(
  request: UnderstoodRequest,
  corpus: Corpus,
  statements: readonly Statement[],
  { title, ...frame }: ListFrame,
): Found | NotFound {
  const shown = request.wanted.passages ? statements.slice(0, MOST_LINES) : statements;
  const all = title(statements.length);
  const { titles } = phrasesOf(corpus.language);
  return composeAnswer(request, corpus, shown, {
    ...frame,
    title: shown.length < statements.length ? titles.shown(all, shown.length, statements.length) : all,
  });
}
