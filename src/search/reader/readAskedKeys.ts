import type { WeighedQuestion, WeighedWord } from '#search/question/weighQuestion.ts';
import { hashText } from '#text/hashText.ts';
import { mixNumbers } from './hashing.ts';

/** What a question asks for, as numbers that features are learned under. */
export type AskedKeys = {
  /** The type of the answer and the words that ask: what is learned under them holds for many questions. */
  readonly rough: readonly number[];
  /** With the sort of thing that is asked for, and with the small words of the question: finer, and seldomer. */
  readonly fine: readonly number[];
  /** The row among the word vectors of the sort of thing that is asked for; -1 if there is none. */
  readonly sortRow: number;
};

const ASKING = /^(?:who|whom|whose|what|which|when|where|why|how)$/;
const LEADING = /^(?:in|at|on|by|for|from|to|of|with|since|until|under|during|into|about|after|before)$/;
const MEASURE =
  /^(?:many|much|long|old|tall|high|far|fast|big|large|wide|deep|often|heavy|soon|late|close|hot|cold|strong|bad|well|good)$/;
const COPULA = /^(?:is|was|are|were)$/;
const ARTICLE = /^(?:the|a|an)$/;
/** So many of the small words of a question tell how it is built. */
const SKELETON_PARTS = 5;

/** Reads the keys off a question: "in which year", the sort "year", and the skeleton "in which _ did _". */
export function readAskedKeys({ words, type }: WeighedQuestion): AskedKeys {
  const at = words.findIndex(({ form }) => ASKING.test(form));
  const asking = readAsking(words, at);
  const sort = findSort(words, at);
  const rest = words.slice(Math.max(0, at));
  const deed = rest.find(({ stop, focus, name }) => !stop && !focus && !name)?.stem ?? '';
  return {
    rough: [hashText(type), hashText(asking)],
    fine: [mixNumbers(hashText(asking), hashText(sort ? sort.stem : `!${deed}`)), hashText(skeletonOf(words))],
    sortRow: sort?.row ?? -1,
  };
}

/** "in which", "how many"; a question without such a word can only be answered by yes or no. */
function readAsking(words: readonly WeighedWord[], at: number): string {
  const [before = '', asking = '', next = ''] = [-1, 0, 1].map((step) => words[at + step]?.form);
  if (at < 0) return 'whether';
  return `${LEADING.test(before) ? `${before} ` : ''}${asking}${asking === 'how' && MEASURE.test(next) ? ` ${next}` : ''}`;
}

/** What sort of thing is asked for: "year" in "in which year", "name" in "what is the name of". */
function findSort(words: readonly WeighedWord[], at: number): WeighedWord | undefined {
  const next = words[at + 1]?.form ?? '';
  const isMeasured = words[at]?.form === 'how' && MEASURE.test(next) && !/^(?:many|much)$/.test(next);
  const focus = isMeasured ? undefined : words.findLast((word) => word.focus);
  if (focus || !/^(?:what|which)$/.test(words[at]?.form ?? '') || !COPULA.test(next)) return focus;
  const rest = words.slice(at + 2);
  const end = rest.findIndex(({ form, stop }) => stop && !ARTICLE.test(form));
  return rest.slice(0, Math.max(0, end)).findLast(({ stop }) => !stop);
}

/** The small words of a question, and gaps for the others. */
function skeletonOf(words: readonly WeighedWord[]): string {
  const parts = words
    .map(({ form, stop }) => (stop || ASKING.test(form) ? form : '_'))
    .filter((part, at, all) => !ARTICLE.test(part) && !(part === '_' && all[at - 1] === '_'));
  return parts.slice(0, SKELETON_PARTS).join(' ') + (parts.length > SKELETON_PARTS ? ' …' : '');
}
