import type { Answer, Statement } from '#model/answer.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Request } from '#model/request.ts';
import { writtenDate } from '#model/writtenDate.ts';
import { cite } from '../cite.ts';

/** The articles that were read, newest first, each cited by its first sentence. */
export function sources(request: Request, corpus: Corpus): Answer {
  const [first, ...others] = corpus.records.flatMap(statementOf);
  if (!first)
    return { kind: 'not-found', request, score: 0, sought: 'any article', searched: corpus.searched, nearest: [] };
  return {
    kind: 'found',
    request,
    score: 1,
    title: `${corpus.records.length} articles`,
    statements: [first, ...others],
  };
}

function statementOf(record: ArticleRecord): Statement[] {
  const { article, sentences, facts } = record;
  const opening = sentences.find(({ boilerplate }) => !boilerplate);
  if (!opening) return [];
  const date = article.publishedOn && writtenDate(article.publishedOn);
  const words = [article.title ?? article.id, article.publisher, date, `${facts.length} facts`]
    .filter(Boolean)
    .join(' · ');
  return [{ text: words, citations: [cite(record, opening.span)] }];
}
