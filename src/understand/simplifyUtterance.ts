import { regex } from '#text/regex.ts';
import type { IsName } from './corpusNames.ts';
import { isPostsTitle } from './isPostTitle.ts';

/** Words that ask nicely and nothing else, before a question and behind it. */
const POLITE_BEFORE =
  /^(?:(?:please|pls|hey|hi|hello|ok|okay|so|well|and|now|um|quick question|sorry|excuse me|i wonder|i was wondering|just wondering|i'm wondering|remind me(?: again)?|can i ask|may i ask|(?:do|does|would) (?:you|anybody|anyone|somebody|someone)(?: happen to)? know|any idea|(?:can|could|would|will) you(?: please| kindly)? (?:tell|show|remind|give) (?:me|us)|(?:can|could|would) you(?: please)?|i(?: would| 'd|'d)? (?:like|love|want|need) to (?:know|find out|learn)|i want to know|let me know|tell me(?= (?:who|what|when|where|which|whose|why|how)\b))[\s,:]+)+(?=\S)/iu;
const POLITE_BEHIND =
  /(?:[\s,]+(?:please|pls|plz|thanks|thank you|thx|cheers|by the way|btw|do you know|if you know|can you tell me|tell me|again|exactly|anyway|then|mate|these days|right now|at the moment|nowadays|at present|currently|thanks a lot|many thanks|thank you very much))+$/iu;
/** "whos", "what's", "whens": the verb stands apart from the question word. */
const CONTRACTED = /\b(who|what|where|when|how|why|which)(?:['’]?s|['’]re)(?= )/giu;
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\b(who|what|where|when|how|why)d(?= )/giu, '$1 did'],
  [/^(?:wat|waht|wht|wot)\b/iu, 'what'],
  [/^(?:hwo|woh|whoo)\b/iu, 'who'],
  [/^(?:wich|whcih)\b/iu, 'which'],
  [/^(?:wen|wehn)\b/iu, 'when'],
  [/^(?:were)(?= (?:is|was)\b)/iu, 'where'],
  [/\bwho (?:the (?:hell|heck)|on earth) /giu, 'who '],
  [/\b(is|are|was|were|does|do|did)n['’]?t(?= )/giu, '$1'],
];

/** A tag of HTML with its attributes; "<" before a blank or a digit is a sign of mathematics. */
const TAG = /<\/?[a-z][^<>]*>/giu;

const ASKING_WORDS = '(who|what|where|when|which \\S+|what \\S+|how many \\S+|how much)';
/** "who Ma Rong is": the verb stands last. */
const VERB_LAST = regex.iu`^${ASKING_WORDS} (.+) (is|are|was|were)$`;
/** "what the targets of Oslo are by 2030": the verb stands before the time. */
const VERB_BEFORE_TIME = regex.iu`^${ASKING_WORDS} (.+) (is|are|was|were) ((?:by|in|until|since|before|after|now|currently|today)\b.*)$`;
const HAS_VERB = /^(?:is|are|was|were|does|do|did|has|have|had|will|should|can|could|would)\b/iu;

const MOST_NAME_WORDS = 5;

/**
 * An utterance without what does not change its meaning: case stays, but blanks are single, the stops at the end and
 * polite words at both ends go, contracted verbs are written out, and a possessive stands apart as a word ("Oslo 's mayor").
 */
export function simplifyUtterance(utterance: string): string {
  const words = utterance
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .replace(/[‘’]/gu, "'")
    .trim();
  const bare = dropPoliteWords(words);
  return SHORT_FORMS.reduce((text, [form, long]) => text.replace(form, long), bare)
    .replace(CONTRACTED, (_all, word: string) => `${word} is`)
    .replace(/^(\S[^?]*\S) ?, ?(who|what|where) (?:is|are|was) (?:he|she|it|that|this|they)$/iu, '$2 is $1')
    .replace(/^(\S[^?]*\S) (who|what) is (?:he|she|it|that|this)$/iu, '$2 is $1')
    .replace(/(?<=\p{L})'s\b/gu, " 's")
    .replace(/(?<=s)'(?=\s)/gu, " '");
}

function dropPoliteWords(words: string): string {
  const stopped = words.replace(/[\s?!.,;:]+$/u, '');
  const bare = stopped
    .replace(POLITE_BEFORE, '')
    .replace(POLITE_BEHIND, '')
    .replace(/[\s?!.,;:]+$/u, '');
  return bare === stopped || bare === '' ? stopped : dropPoliteWords(bare);
}

/** A question without the tags of the web page that it was copied from. */
export function dropMarkup(utterance: string): string {
  if (!utterance.includes('<')) return utterance;
  const words = utterance.replace(TAG, ' ').replace(/\s+/gu, ' ');
  return words.replace(/ (?=[?.!,;:])/gu, '').trim();
}

/** Turns the order of an indirect question into that of a direct one: "who Ma Rong is" into "who is Ma Rong". */
export function putInDirectOrder(plain: string): string {
  const [, question, subject, verb, time = ''] = VERB_LAST.exec(plain) ?? VERB_BEFORE_TIME.exec(plain) ?? [];
  if (!question || !subject || !verb || HAS_VERB.test(subject)) return plain;
  return `${question} ${verb} ${subject} ${time}`.trim();
}

/** Sets the "s" of a known name apart if its apostrophe was left out: "marnovas profit" is "marnova 's profit". */
export function splitPossessives(plain: string, isName: IsName): string {
  const words = plain.split(' ');
  return words.flatMap((word, at) => (isPossessive(words, at, isName) ? [word.slice(0, -1), "'s"] : [word])).join(' ');
}

/** Something must follow that can be owned; a name that ends in "s" itself is left whole. */
function isPossessive(words: readonly string[], at: number, isName: IsName): boolean {
  const word = words[at] ?? '';
  if (!/\p{L}{2}s$/u.test(word) || at + 1 >= words.length || words[at + 1] === "'s") return false;
  // "Judges" are many, though somebody is called Judge.
  if (isPostsTitle(word)) return false;
  for (let count = Math.min(MOST_NAME_WORDS, at + 1); count > 0; count--) {
    const name = words.slice(at + 1 - count, at + 1).join(' ');
    if (isName(name)) return false;
    if (isName(name.slice(0, -1))) return true;
  }
  return false;
}
