import { phrasesOf } from '#lexicon/phrases/phrasesOf.ts';
import type { Guide } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Request } from '#model/request.ts';

/** What can be asked, by example. */
export function help(_request: Request, { language }: Corpus): Guide {
  return { kind: 'guide', ...phrasesOf(language).help };
}
