import { citeSpan } from '#answer/evidence/cite.ts';
import type { Answer, Statement } from '#model/answer.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Request } from '#model/request.ts';
import type { Phrases } from '#wording/en/phrases.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** The articles that were read, newest first, each cited by its first sentence. */
export function answerSources(request: Request, corpus: Corpus): Answer {
  const words = phrasesOf(corpus.language);
  const [first, ...others] = corpus.records.flatMap((record) => statementOf(record, words));
  if (!first)
    return {
      kind: 'not-found',
      request,
      score: 0,
      sought: words.titles.anyArticle,
      searched: corpus.searched,
      nearest: [],
    };
  return {
    kind: 'found',
    request,
    score: 1,
    title: words.titles.articles(corpus.records.length),
    statements: [first, ...others],
  };
}

function statementOf(record: ArticleRecord, { date: written, line }: Phrases): Statement[] {
  const { article, sentences, facts } = record;
  const opening = sentences.find(({ boilerplate }) => !boilerplate);
  if (!opening) return [];
  const date = article.publishedOn && written(article.publishedOn);
  const words = [article.title ?? article.id, article.publisher, date, line.facts(facts.length)]
    .filter(Boolean)
    .join(' · ');
  return [{ text: words, citations: [citeSpan(record, opening.span)] }];
}
