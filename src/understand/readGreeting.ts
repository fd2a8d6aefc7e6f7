import type { Greeting } from '#model/request.ts';
import { regex } from '#text/regex.ts';

const TO_WHOM =
  '(?: (?:there|all|everybody|everyone|footnote|bot|you|guys|team|friend|friends|mate|pal|folks|buddy|man|dude|again))*';
const THANKS =
  '(?:(?:ok|okay|great|cool|perfect|nice|good|lovely) )?(?:many thanks|thanks|thank you|thank u|thx|ty|cheers|much appreciated)(?: (?:a lot|a bunch|very much|so much|for (?:that|this|your help|the help|everything)))?';
const PRAISE =
  '(?:ok|okay|great|cool|perfect|nice|good|lovely|awesome|super|wonderful|excellent|well done|good job|nice one|got it|i see|alright|all right|fine)';

/** Polite words that ask nothing, whole lines of them alone. */
const GREETING_ROWS: readonly (readonly [Greeting, RegExp])[] = [
  ['thanks', regex.iu`^${THANKS}${TO_WHOM}$`],
  ['thanks', regex.iu`^${PRAISE}(?: ${PRAISE})*${TO_WHOM}$`],
  ['thanks', regex.iu`^(?:bye|goodbye|bye bye|see you|see you later|good night|have a nice day)${TO_WHOM}$`],
  [
    'hello',
    regex.iu`^(?:hi|hello|hey|hiya|howdy|yo|greetings|good (?:morning|afternoon|evening|day)|morning)${TO_WHOM}(?: (?:how are you|how do you do|whats up|what is up))?$`,
  ],
  ['hello', /^(?:how are you|how do you do|whats up|sup)(?: (?:doing|today|doing today))?$/iu],
  [
    'hello',
    /^(?:who|what) (?:are|r) (?:you|u)$|^(?:are you (?:there|a bot|human|real|an ai)|tell me about yourself)$/iu,
  ],
];

/** Whether somebody greets or thanks; undefined if anything else is said too. */
export function readGreeting(utterance: string): Greeting | undefined {
  const plain = utterance
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return GREETING_ROWS.find(([, pattern]) => pattern.test(plain))?.[0];
}
