import type { Annotator } from '#annotate/annotate.ts';
import { answerRequest } from '#answer/answer.ts';
import type { Extractor } from '#extract/extract.ts';
import type { Answer } from '#model/answer.ts';
import type { Article } from '#model/article.ts';
import { type ArticleRecord, toArticleRecord } from '#model/articleRecord.ts';
import type { Ask } from '#model/command.ts';
import type { Corpus } from '#model/corpus.ts';
import { isAboutSomebody } from '#model/fact.ts';
import type { Request, TurnBefore } from '#model/request.ts';
import type { Understand } from '#understand/understand.ts';

/**
 * LEARN: an article in, all that is kept of it out. Every article is read so: one that a member adds (reading/readAndLearn),
 * those of seeds/, and those of a batch. What is kept goes to the store, and from there into a corpus.
 */
export function learn(
  article: Article,
  { annotate, extract }: { readonly annotate: Annotator; readonly extract: Extractor },
): ArticleRecord {
  // Sentences and words; names, posts and who is meant by them; quantities and dates; who says what.
  const annotated = annotate(article);
  // Who stands how to what, since when, as of when: each fact with the words that state it.
  const facts = extract(annotated);
  // "He was mayor" of nobody that is known answers nothing.
  return toArticleRecord(annotated, facts.filter(isAboutSomebody));
}

/**
 * ASK: what is asked in, an answer out. Every question is answered so, from Discord, from the terminal and from a batch line:
 * conversation/ tells a command from plain words. "Who runs Changzhou?" comes as it was typed; `/targets Changzhou` comes as
 * the request that commands/targets.ts makes of its options, as do buttons, choices and follow-ups.
 */
export function ask(
  asked: string | Request,
  corpus: Corpus,
  { understand, talk }: { readonly understand: Understand; readonly talk?: TurnBefore | undefined },
): Answer {
  // Misspelt words as the articles write them; then which intent, about what, and which answer is wanted.
  const request = understand(typeof asked === 'string' ? corpus.mendSpelling(asked) : asked, corpus);
  // Facts, or else passages, each cited; or what was searched in vain; or a choice of what may be meant.
  return answerRequest({ ...request, ...(talk && { talk }) }, corpus);
}

/** What can be asked of one corpus. This is all that a command, a conversation or an edge sees of the journey. */
export function createAsk(corpus: Corpus, understand: Understand): Ask {
  return {
    question: (utterance, talk) => ask(utterance, corpus, { understand, talk }),
    request: (request) => ask(request, corpus, { understand, talk: request.talk }),
  };
}
