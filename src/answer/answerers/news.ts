import { publicationDayOf } from '#answer/evidence/sourceOf.ts';
import { matchFactsOn } from '#answer/findWatched.ts';
import { stateFacts } from '#answer/phrase/composeAnswer.ts';
import { composeList } from '#answer/phrase/composeList.ts';
import { phraseFact } from '#answer/phrase/phraseFact.ts';
import { stateArticle } from '#answer/phrase/stateArticle.ts';
import { nameOfTopic } from '#answer/resolve/resolveSlot.ts';
import { type ArticleOn, findArticlesOn } from '#answer/select/findArticles.ts';
import { overlapsTime } from '#answer/select/overlapsTime.ts';
import type { Answer, Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact, Relation } from '#model/fact.ts';
import type { UnderstoodRequest } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** What happened is news before what is meant to be done, and both before what was said; a post is hardly any. */
const NEWS_ORDER: readonly Relation[] = ['event', 'agreed', 'visited', 'project', 'target', 'plan', 'figure', 'said'];

/** Of what is new, older articles say nothing. */
const MOST_ARTICLES = 8;

/** What is new: the newest articles; on a name or topic the newest facts, each with its article's day, else its newest articles. */
export function answerNews(request: UnderstoodRequest, corpus: Corpus): Answer {
  const { name, topic = name } = request.slots;
  const { titles } = phrasesOf(corpus.language);
  if (topic !== undefined) return answerNewOn(topic, request, corpus);
  const records = corpus.records.filter(({ article: { publishedOn } }) =>
    overlapsTime(publishedOn, publishedOn, request.slots),
  );
  const newest = records.slice(0, MOST_ARTICLES).flatMap((record) => stateArticle(record, corpus));
  return composeList(request, corpus, newest, {
    title: (count) => titles.newest(count, records.length),
    sought: titles.anyArticle,
  });
}

function answerNewOn(topic: string, request: UnderstoodRequest, corpus: Corpus): Answer {
  const articles = findArticlesOn(topic, corpus);
  const told = findNewFacts(topic, articles, corpus).map((statement) => withDay(statement, corpus));
  const lines =
    told.length > 0 ? [] : articles.flatMap(({ record, spans: [span] }) => stateArticle(record, corpus, { span }));
  const { titles } = phrasesOf(corpus.language);
  return composeList(request, corpus, [...told, ...lines], {
    title: () => titles.newOn(nameOfTopic(topic, corpus)),
    sought: topic,
    about: topic,
  });
}

/** The facts on a name or topic in the articles that speak of it, what is news most first. */
function findNewFacts(topic: string, articles: readonly ArticleOn[], corpus: Corpus): Statement[] {
  const ids = new Set(articles.map(({ record }) => record.article.id));
  const isOn = matchFactsOn(topic, corpus);
  const facts = corpus.facts
    .filter((fact) => ids.has(fact.evidence.articleId) && fact.certainty !== 'negated' && isOn(fact))
    .sort(compareNews(corpus));
  return stateFacts(facts, (fact) => phraseFact(fact, corpus), corpus);
}

/** The newest article first, and of one article what is news most. */
function compareNews(corpus: Corpus): (a: Fact, b: Fact) => number {
  const rank = ({ relation }: Fact) => {
    const place = NEWS_ORDER.indexOf(relation);
    return place < 0 ? NEWS_ORDER.length : place;
  };
  const dayOf = (fact: Fact) => publicationDayOf(fact, corpus) ?? '';
  return (a, b) => dayOf(b).localeCompare(dayOf(a)) || rank(a) - rank(b);
}

function withDay({ text, citations }: Statement, { language }: Corpus): Statement {
  const { date, colon } = phrasesOf(language);
  const [{ publishedOn }] = citations;
  return { text: publishedOn ? date(publishedOn) + colon + text : text, citations };
}
