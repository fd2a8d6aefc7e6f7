import { findDueTargets } from '#answer/findWatched.ts';
import type { Found } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { ServerState } from '#model/serverState.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { composeAnnouncement } from './composeAnnouncement.ts';

/** A week before it falls due a target is told. */
const DAYS_AHEAD = 7;

export type Reminder = {
  readonly channelId: string;
  readonly answer: Found;
  /** What tells that it was sent. */
  readonly marks: readonly string[];
};

/** What the channels that want to hear of deadlines have not been told yet. */
export function findReminders({ watches, reminded, leftOn }: ServerState, corpus: Corpus): readonly Reminder[] {
  if (leftOn) return [];
  const phrases = phrasesOf(corpus.language);
  const title = phrases.titles.dueWithin(DAYS_AHEAD);
  const sent = new Set(reminded);
  return watches.flatMap(({ channelId, words, deadlines }) => {
    const due = deadlines ? findDueTargets(words, DAYS_AHEAD, corpus) : [];
    const open = due.filter(({ factId }) => !sent.has(`${channelId} ${factId}`));
    const told = open.map(({ statement }) => statement);
    const answer = composeAnnouncement(told, { title, topic: words, words: phrases });
    return answer ? [{ channelId, answer, marks: open.map(({ factId }) => `${channelId} ${factId}`) }] : [];
  });
}
