import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Request } from '#model/request.ts';
import { answerProfile } from './profile.ts';

/** What is known of a place: officials, organisations, targets, projects, events, and what was said of it. */
export function answerPlace(request: Request, corpus: Corpus): Answer {
  return answerProfile(request, corpus, [['place'], ['organisation']]);
}
