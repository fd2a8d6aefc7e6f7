import type { Judgement, Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { TurnBefore, UnderstoodRequest } from '#model/request.ts';
import { citeSpan } from './citeFacts.ts';
import { measureSupport } from './measureSupport.ts';

/** How many sentences are given. */
const MOST_PASSAGES = 10;

/** A sentence, the words that answer marked if they can be told, and how likely, from 0 to 1, it answers. */
export type NearPassage = { readonly statement: Statement } & Pick<Judgement, 'likely' | 'why'>;

/** The sentences nearest to a question, best first; of a talk, those of its article. */
export function findNearestPassages(request: UnderstoodRequest, corpus: Corpus, talk?: TurnBefore): NearPassage[] {
  const options = { limit: MOST_PASSAGES, measure: measureSupport(request, corpus, talk), ...talk };
  return corpus.findSentences(request.utterance, options).flatMap(({ articleId, span, likely, why, answer }) => {
    const record = corpus.record(articleId);
    if (!record) return [];
    const citation = citeSpan(record, span, answer ? [answer] : []);
    return [{ statement: { text: citation.text, citations: [citation] }, likely, why }];
  });
}
