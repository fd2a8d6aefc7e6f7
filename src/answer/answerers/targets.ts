import { phrasesOf } from '#lexicon/phrases/phrasesOf.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import type { Request } from '#model/request.ts';
import { due } from '../due.ts';
import { EMPTY, ownedTable } from '../ownedTable.ts';
import { nameOf } from '../postPhrase.ts';
import { writtenDeadline } from '../writtenMoment.ts';
import { writtenValue } from '../writtenQuantity.ts';

/** What a place or organisation wants to reach, sorted by deadline; without an owner, everybody's. */
export function targets(request: Request, corpus: Corpus): Answer {
  const { titles, columns } = phrasesOf(corpus.language);
  return ownedTable(request, corpus, {
    relation: 'target',
    title: titles.targets,
    columns: [columns.what, columns.value, columns.by, columns.whose],
    cellsOf,
    valueColumn: 1,
    orderOf: ({ qualifiers }) => qualifiers.deadline?.to ?? '9999',
  });
}

function cellsOf(fact: Fact, corpus: Corpus): string[] {
  const words = phrasesOf(corpus.language);
  const { articleId } = fact.evidence;
  const text = corpus.record(articleId)?.article.text ?? '';
  const { deadline } = fact.qualifiers;
  const [when, state] = [writtenDeadline(deadline, text, words), due(deadline, corpus.today)];
  const hoped = fact.certainty === 'hedged' ? words.aside(words.line.hopedFor) : '';
  return [
    fact.object.text + hoped,
    writtenValue(fact, text, words) || EMPTY,
    (state ? when + words.aside(words.due[state]) : when) || EMPTY,
    nameOf(fact.subject, articleId, corpus),
  ];
}
