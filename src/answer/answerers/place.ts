import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Request } from '#model/request.ts';
import { profile } from '../profile.ts';

/** What is known of a place: officials, organisations, targets, projects, events, and what was said of it. */
export function place(request: Request, corpus: Corpus): Answer {
  return profile(request, corpus, [['place'], ['organisation']]);
}
