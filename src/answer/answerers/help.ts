import type { Guide } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Request } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** What can be asked, by example. */
export function answerHelp(_request: Request, { language }: Corpus): Guide {
  return { kind: 'guide', ...phrasesOf(language).help };
}
