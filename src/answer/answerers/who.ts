import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Request } from '#model/request.ts';
import { answerFormerWork } from './formerWork.ts';
import { answerProfile } from './profile.ts';
import { answerTermOfPost } from './termOfPost.ts';

/** Who somebody is: the posts, each as of the newest article that names it, then all else that is known; or since when. */
export function answerWho(request: Request, corpus: Corpus): Answer {
  if (request.slots.bound) return answerTermOfPost(request, corpus);
  if (request.slots.rank === 'former') return answerFormerWork(request, corpus);
  return answerProfile(request, corpus, [['person'], ['organisation', 'place'], ['other']]);
}
