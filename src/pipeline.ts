import type { Annotator } from '#annotate/annotate.ts';
import { answerRequest } from '#answer/answer.ts';
import type { Extractor } from '#extract/extract.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Answer, NotFound } from '#model/answer.ts';
import type { Article } from '#model/article.ts';
import type { ArticleRecord, NameRecord } from '#model/articleRecord.ts';
import type { Ask } from '#model/command.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Request } from '#model/request.ts';
import { settleRequest } from '#understand/settleRequest.ts';
import { withoutMarkup } from '#understand/simplifyUtterance.ts';
import type { Understand } from '#understand/understand.ts';

/** LEARN: an article in, all that is kept of it out. */
export function learn(
  article: Article,
  { annotate, extract }: { annotate: Annotator; extract: Extractor },
): ArticleRecord {
  const annotated = annotate(article);
  const facts = extract(annotated);
  const sentences = annotated.sentences.map(({ span, paragraph, boilerplate }) => ({ span, paragraph, boilerplate }));
  return { article, sentences, names: countNames(annotated), facts };
}

/** ASK: a question in plain words. Where no fact answers it, the nearest passages are given, and said to be no more. */
export function ask(question: string, corpus: Corpus, understand: Understand): Answer {
  const request = understand(withoutMarkup(question), corpus);
  const found = answerRequest(request, corpus);
  return found.kind === 'not-found' && request.intent !== 'passage' ? passagesFor(request, found, corpus) : found;
}

/** What commands and edges may ask: questions in plain words, and requests whose intent is known. */
export function createAsk(corpus: Corpus, understand: Understand): Ask {
  return {
    question: (utterance) => ask(utterance, corpus, understand),
    request: (request) => answerRequest(settleRequest(request, understand), corpus),
  };
}

function passagesFor(request: Request, notFound: NotFound, corpus: Corpus): Answer {
  const nearest = answerRequest({ ...request, intent: 'passage' }, corpus);
  if (nearest.kind !== 'not-found') return nearest;
  return { ...notFound, score: nearest.score, ...(nearest.passages && { passages: nearest.passages }) };
}

/** The names of the report; those that stand in boilerplate alone belong to other articles. */
function countNames({ entities, mentions, sentences, tokens }: AnnotatedArticle): NameRecord[] {
  const counts = new Map<number, number>();
  for (const { entity, tokens: range } of mentions) {
    const sentence = sentences[tokens[range.start]?.sentence ?? 0];
    if (entity !== undefined && !sentence?.boilerplate) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return entities.flatMap((entity, index) =>
    counts.has(index) ? [{ ...entity, mentions: counts.get(index) ?? 0 }] : [],
  );
}
