import { findNamedWith } from '#answer/evidence/findNamedWith.ts';
import { composeList } from '#answer/phrase/composeList.ts';
import { resolveNamed } from '#answer/resolve/resolveNamed.ts';
import { isResolved } from '#answer/resolve/resolveSlot.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { UnderstoodRequest } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** Who and what is named in the same sentences as somebody or something, most often first; people, bodies or places alone if asked. */
export function answerTogether(request: UnderstoodRequest, corpus: Corpus): Answer {
  const { objects } = request.wanted;
  const of = resolveNamed(request, corpus, [['person', 'organisation', 'place'], ['other']]);
  if (!isResolved(of)) return of;
  const { titles, line, colon } = phrasesOf(corpus.language);
  const statements = findNamedWith(of.entity, corpus)
    .filter(({ entity }) => !objects || entity.kind === objects)
    .map(({ entity, citations, count }) => ({ text: entity.name + colon + line.passages(count), citations }));
  const title = (count: number) => titles.namedWith(count, objects ?? 'other', of.entity.name);
  return composeList(request, corpus, statements, { title, of });
}
