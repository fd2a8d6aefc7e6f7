import { METRIC_NOUNS } from '#lexicon/numbers/metricNouns.ts';
import { isPostsTitle, isPostTitle } from './isPostTitle.ts';

const QUESTION_WORD = /\b(?:who|what|which|when|where|why|how|does|did)\b/i;

/** "When was Oslo Bank founded" asks for no event. */
const FOUNDED = /\b(?:founded|set up|established|incorporated)$/i;

const EMPTY_WORD = /^(?:the|a|an|this|that|it|its|his|her|their|current|new|'s)$/;

/** A post ends in a word for one, a metric in a word for what is counted, an event in none for founding; no slot holds a question word, or words that name nothing. */
export function slotFits(slot: string, words: string): boolean {
  const parts = words.toLowerCase().split(' ');
  if (QUESTION_WORD.test(words) || parts.length > 12 || parts.every((part) => EMPTY_WORD.test(part))) return false;
  if (slot === 'metric')
    return (
      parts.length < 5 &&
      !/^(?:on|about|of|in|at|for|to|with|by|and)$/.test(parts[0] ?? '') &&
      METRIC_NOUNS.has(parts.at(-1) ?? '')
    );
  if (slot === 'posts') return isPostsTitle(words);
  if (slot === 'event') return !FOUNDED.test(words);
  return slot !== 'post' || isPostTitle(words);
}
