import type { PartialDate } from '#model/article.ts';
import type { Unanswered } from '#model/serverState.ts';

/** So many different questions are kept of a server; the one that was asked least and longest ago makes room. */
const MOST_QUESTIONS = 300;
const LONGEST_QUESTION = 200;

/** The list with one more question that found no answer. Mentions and long numbers, which could name somebody, are left out. */
export function countUnanswered(
  list: readonly Unanswered[],
  utterance: string,
  today: PartialDate,
): readonly Unanswered[] {
  const words = toPlainUtterance(utterance);
  if (words === '') return list;
  const known = list.find((one) => one.utterance.toLowerCase() === words.toLowerCase());
  const others = list.filter((one) => one !== known);
  const counted = { utterance: words, times: (known?.times ?? 0) + 1, last: today };
  const kept = others.length < MOST_QUESTIONS ? others : others.filter((one) => one !== findLeastAsked(others));
  return [...kept, counted];
}

function toPlainUtterance(utterance: string): string {
  return utterance
    .replace(/<[@#:a][^>]*>|\d{15,}/gu, ' ')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_QUESTION)
    .replace(/[\uD800-\uDBFF]$/u, '');
}

function findLeastAsked(list: readonly Unanswered[]): Unanswered | undefined {
  return list.toSorted((a, b) => a.times - b.times || a.last.localeCompare(b.last))[0];
}
