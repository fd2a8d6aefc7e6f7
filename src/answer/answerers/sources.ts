import { composeAnswer } from '#answer/phrase/composeAnswer.ts';
import { composeList } from '#answer/phrase/composeList.ts';
import { stateArticle } from '#answer/phrase/stateArticle.ts';
import { nameOfTopic } from '#answer/resolve/resolveSlot.ts';
import { type ArticleOn, findArticlesOn } from '#answer/select/findArticles.ts';
import { overlapsTime } from '#answer/select/overlapsTime.ts';
import type { Answer } from '#model/answer.ts';
import type { Article } from '#model/article.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Slots, UnderstoodRequest } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** The articles that were read, newest first, each cited by its first sentence; those that speak of a topic by the one that does. */
export function answerSources(request: UnderstoodRequest, corpus: Corpus): Answer {
  const { topic } = request.slots;
  if (topic !== undefined) return answerArticlesOn(topic, request, corpus);
  const { titles, line } = phrasesOf(corpus.language);
  const records = corpus.records.filter((record) => isOfTime(record, request.slots));
  const statements = records.flatMap((record) =>
    stateArticle(record, corpus, { more: line.facts(record.facts.length) }),
  );
  return composeAnswer(request, corpus, statements, {
    title: titles.articles(records.length),
    sought: titles.anyArticle,
  });
}

function isOfTime({ article: { publishedOn } }: ArticleRecord, slots: Slots): boolean {
  return overlapsTime(publishedOn, publishedOn, slots);
}

function answerArticlesOn(topic: string, request: UnderstoodRequest, corpus: Corpus): Answer {
  const { titles } = phrasesOf(corpus.language);
  const found = findArticlesOn(topic, corpus).filter(({ record }) => isOfTime(record, request.slots));
  const meant = request.wanted.whence ? chooseMeant(found) : undefined;
  const articles = meant ? [meant] : found;
  const statements = articles.flatMap(({ record, spans: [span] }) => stateArticle(record, corpus, { span }));
  const whence = meant && tellWhence(meant.record.article, corpus);
  return composeList(request, corpus, statements, {
    title: (count) => whence ?? titles.articlesOn(count, nameOfTopic(topic, corpus)),
    sought: topic,
    about: topic,
  });
}

/** "The article about the bridge" is the only one, or the only one that is about it and not merely mentions it. */
function chooseMeant(found: readonly ArticleOn[]): ArticleOn | undefined {
  const main = found.filter(({ isMain }) => isMain);
  const likely = main.length > 0 ? main : found;
  return likely.length === 1 ? likely[0] : undefined;
}

function tellWhence({ publisher, publishedOn }: Article, { language }: Corpus): string | undefined {
  const { titles, date } = phrasesOf(language);
  return publisher || publishedOn ? titles.published(publishedOn && date(publishedOn), publisher) : undefined;
}
