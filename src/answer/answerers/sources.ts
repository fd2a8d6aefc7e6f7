import { citeSpan } from '#answer/evidence/citeFacts.ts';
import { composeAnswer } from '#answer/phrase/composeAnswer.ts';
import type { Answer, Statement } from '#model/answer.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Request } from '#model/request.ts';
import type { Phrases } from '#wording/en/phrases.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** The articles that were read, newest first, each cited by its first sentence. */
export function answerSources(request: Request, corpus: Corpus): Answer {
  const words = phrasesOf(corpus.language);
  const statements = corpus.records.flatMap((record) => stateSource(record, words));
  const { articles, anyArticle } = words.titles;
  return composeAnswer(request, corpus, statements, { title: articles(corpus.records.length), sought: anyArticle });
}

function stateSource(record: ArticleRecord, { date: written, line }: Phrases): Statement[] {
  const { article, sentences, facts } = record;
  const opening = sentences.find(({ boilerplate }) => !boilerplate);
  if (!opening) return [];
  const date = article.publishedOn && written(article.publishedOn);
  const words = [article.title ?? article.id, article.publisher, date, line.facts(facts.length)]
    .filter(Boolean)
    .join(' · ');
  return [{ text: words, citations: [citeSpan(record, opening.span)] }];
}
