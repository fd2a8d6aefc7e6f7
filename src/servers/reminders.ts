import { dueSoon } from '#answer/dueSoon.ts';
import { phrasesOf } from '#lexicon/phrases/phrasesOf.ts';
import type { Found } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { ServerState } from '#model/serverState.ts';
import { announcement } from './announcement.ts';

/** A week before it falls due a target is told. */
const DAYS = 7;

export type Reminder = {
  readonly channelId: string;
  readonly answer: Found;
  /** What tells that it was sent. */
  readonly marks: readonly string[];
};

/** What the channels that want to hear of deadlines have not been told yet. */
export function reminders({ watches, reminded, leftOn }: ServerState, corpus: Corpus): readonly Reminder[] {
  if (leftOn) return [];
  const phrases = phrasesOf(corpus.language);
  const title = phrases.titles.dueWithin(DAYS);
  const sent = new Set(reminded);
  return watches.flatMap(({ channelId, words, deadlines }) => {
    const due = deadlines ? dueSoon(words, DAYS, corpus) : [];
    const open = due.filter(({ factId }) => !sent.has(`${channelId} ${factId}`));
    const told = open.map(({ statement }) => statement);
    const answer = announcement(told, { title, topic: words, words: phrases });
    return answer ? [{ channelId, answer, marks: open.map(({ factId }) => `${channelId} ${factId}`) }] : [];
  });
}
