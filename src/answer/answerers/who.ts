import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Request } from '#model/request.ts';
import { askedBefore } from '../askedBefore.ts';
import { boundsOfPosts } from '../boundsOfPosts.ts';
import { profile } from '../profile.ts';

/** Who somebody is: the posts, each as of the newest article that names it, then all else that is known; or since when. */
export function who(request: Request, corpus: Corpus): Answer {
  if (request.slots.bound) return boundsOfPosts(request, corpus);
  if (request.slots.rank === 'former') return askedBefore(request, corpus);
  return profile(request, corpus, [['person'], ['organisation', 'place'], ['other']]);
}
