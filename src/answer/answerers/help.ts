import type { Guide } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { UnderstoodRequest } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** What can be asked, by example; in few lines to who greets or thanks. */
export function answerHelp({ wanted: { greeting } }: UnderstoodRequest, { language }: Corpus): Guide {
  const { help, greetings } = phrasesOf(language);
  return { kind: 'guide', ...(greeting ? { title: greetings[greeting], lines: greetings.lines } : help) };
}
