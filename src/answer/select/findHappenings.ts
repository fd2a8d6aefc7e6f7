import { nameOfArgument } from '#answer/phrase/phrasePost.ts';
import type { Corpus } from '#model/corpus.ts';
import { gatherHappenings, type Happening } from './gatherHappenings.ts';
import { matchWords, type WordMatcher } from './matchWords.ts';
import { isWithin, readDay } from './readDay.ts';

/** Words that fit every event. */
const ANY = /\b(?:events?|happenings?|occasions?|held|the|an?|meeting|conference|session|what|in|on|at|of)\b/gi;

/**
 * The events that words mean: by their day, and by name, kind, place, host and participants. "The meeting" may be
 * called a session, so kinds count only where that leaves any event.
 */
export function findHappenings(typed: string, corpus: Corpus): Happening[] {
  const day = readDay(typed);
  const words = day?.words ?? typed;
  const onDay = gatherHappenings(corpus).filter(
    ({ date }) => !day || (date?.from && isWithin(day, date.from, date.to ?? date.from)),
  );
  const strict = naming(onDay, matchWords(words.replace(/\b(?:events?|happenings?|occasions?)\b/gi, '')), corpus);
  return strict.length > 0 ? strict : naming(onDay, matchWords(words.replace(ANY, '')), corpus, day !== undefined);
}

/** All where there are no words to match, if something else has chosen them. */
function naming(
  all: readonly Happening[],
  about: WordMatcher | undefined,
  corpus: Corpus,
  isChosen = true,
): Happening[] {
  if (!about) return isChosen ? [...all] : [];
  return all.filter((happening) => about(wordsOf(happening, corpus)));
}

function wordsOf({ name, kind, facts }: Happening, corpus: Corpus): string {
  const ends = facts.flatMap(({ subject, object, qualifiers, evidence }) =>
    [subject, object, ...(qualifiers.place ? [qualifiers.place] : [])].map((end) =>
      nameOfArgument(end, evidence.articleId, corpus),
    ),
  );
  const titles = facts.map(({ evidence }) => corpus.record(evidence.articleId)?.article.title ?? '');
  return [name, kind, ...ends, ...new Set(titles)].join(' ');
}
