import { phrasesOf } from '#lexicon/phrases/phrasesOf.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import type { Request } from '#model/request.ts';
import { EMPTY, ownedTable } from '../ownedTable.ts';
import { nameOf } from '../postPhrase.ts';
import { writtenDeadline } from '../writtenMoment.ts';

/** What a place or organisation means to do, sorted by deadline; without an owner, everybody's. */
export function plans(request: Request, corpus: Corpus): Answer {
  const { titles, columns } = phrasesOf(corpus.language);
  return ownedTable(request, corpus, {
    relation: 'plan',
    title: titles.plans,
    columns: [columns.what, columns.by, columns.whose],
    cellsOf,
    orderOf: ({ qualifiers }) => qualifiers.deadline?.to ?? '9999',
  });
}

function cellsOf({ object, subject, qualifiers, evidence }: Fact, corpus: Corpus): string[] {
  const text = corpus.record(evidence.articleId)?.article.text ?? '';
  return [
    object.text,
    writtenDeadline(qualifiers.deadline, text, phrasesOf(corpus.language)) || EMPTY,
    nameOf(subject, evidence.articleId, corpus),
  ];
}
