import type { Request, UnderstoodRequest } from '#model/request.ts';
import type { WordMeanings } from '#understand/classifier/meaningOf.ts';
import { type CorpusNames, matchAnyName, NOTHING_KNOWN } from './corpusNames.ts';
import { createIntentReader } from './createIntentReader.ts';
import { readWanted } from './readWanted.ts';
import { settleRequest } from './settleRequest.ts';
import { dropMarkup } from './simplifyUtterance.ts';

/** Reads what is asked: a question in plain words, or what a command, a button or a follow-up asks, whose intent is known. */
export type Understand = (asked: string | Request, known?: CorpusNames) => UnderstoodRequest;

/** Compiles the rows of the intents. `meanings` says what words are like, and is asked when the first question needs it. */
export function createUnderstand(meanings?: () => WordMeanings): Understand {
  const readIntent = createIntentReader(meanings);
  return (asked, known = NOTHING_KNOWN) => {
    const isQuestion = typeof asked === 'string';
    const request = isQuestion
      ? // Which intent, about what: five ways to read it, the surest first.
        readIntent(dropMarkup(asked), known)
      : // The words of an option may hold more than one slot: "mayor of Oslo" is a post and a place.
        settleRequest(asked, (question) => readIntent(question, NOTHING_KNOWN), known.isName);
    // Which answer the words want is read here, once.
    const wanted = readWanted(request, matchAnyName(known));
    return { ...request, wanted: isQuestion ? { ...wanted, passages: true } : wanted };
  };
}
