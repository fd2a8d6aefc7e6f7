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

/**
 * An utterance without what does not change its meaning: case stays, but blanks are single, the stops at the end and
 * polite words at both ends go, contracted verbs are written out, and a possessive stands apart as a word ("Oslo 's mayor").
 */
export function plainUtterance(utterance: string): string {
  const words = utterance
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .replace(/[‘’]/gu, "'")
    .trim();
  const bare = unpolite(words);
  return SHORT_FORMS.reduce((text, [form, long]) => text.replace(form, long), bare)
    .replace(CONTRACTED, (_all, word: string) => `${word} is`)
    .replace(/^(\S[^?]*\S) ?, ?(who|what|where) (?:is|are|was) (?:he|she|it|that|this|they)$/iu, '$2 is $1')
    .replace(/^(\S[^?]*\S) (who|what) is (?:he|she|it|that|this)$/iu, '$2 is $1')
    .replace(/(?<=\p{L})'s\b/gu, " 's")
    .replace(/(?<=s)'(?=\s)/gu, " '");
}

function unpolite(words: string): string {
  const stopped = words.replace(/[\s?!.,;:]+$/u, '');
  const bare = stopped
    .replace(POLITE_BEFORE, '')
    .replace(POLITE_BEHIND, '')
    .replace(/[\s?!.,;:]+$/u, '');
  return bare === stopped || bare === '' ? stopped : unpolite(bare);
}
