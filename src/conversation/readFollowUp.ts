import { METRIC_NOUNS } from '#lexicon/numbers/metricNouns.ts';
import type { Request, Slots } from '#model/request.ts';
import { isPostTitle } from '#understand/isPostTitle.ts';
import { askCorpusAgain } from './askCorpusAgain.ts';

/** What was asked last, and whom or what its answer is about. */
export type LastTurn = { readonly request: Request; readonly about?: string };

/** "and of Bergen?", "what about Karl Berg?": the same question of another. */
const SAME_OF_ANOTHER =
  /^(?:and|or|also|then|but|what about|how about|and what about|and how about|what of|same for|the same for|now)\s+(?:(?<joint>of|for|in|at|by|about|on)\s+)?(?:the\s+)?(?<another>.+)$/iu;
const PERSONAL = /\b(?:he|she|him|they|it|there|them)\b/iu;
const POSSESSIVE = /\b(?:his|her|their|its)\b(?=\s+\p{L})/iu;
const QUESTION_WORD = /\b(?:who|what|which|when|where|why|how|does|did|do|is|are|was|were|has|have|say|said)\b/iu;
/** Questions that only say what is wanted of the one that was spoken of. */
const BARE_QUESTIONS: readonly (readonly [RegExp, (name: string) => string])[] = [
  [/^(?:and )?(?:since when|how long|for how long|from when)$/iu, (name) => `since when is ${name} in office`],
  [/^(?:and )?(?:until when|till when)$/iu, (name) => `until when is ${name} in office`],
  [
    /^(?:and )?who (?:was it|was that|was there|held it|was)?\s?before(?: that| then)?$|^(?:and )?who came before$|^(?:and )?(?:the )?(?:predecessor|one before)$/iu,
    (name) => `who came before ${name}`,
  ],
  [
    /^(?:and )?who (?:was|had|held|did|has had) (?:it|that|this|the (?:job|post|position|role|office|title|seat)) (?:before|until then|until now|till then|previously|earlier)(?: (?:that|then|him|her|them))?$/iu,
    (name) => `who came before ${name}`,
  ],
  [
    /^(?:and )?who (?:came |is |comes )?(?:after|next)$|^(?:and )?(?:the )?successor$/iu,
    (name) => `who came after ${name}`,
  ],
  [/^(?:and )?who else$/iu, (name) => `who is ${name}`],
];
const OTHER_TIME =
  /^(?:(?:in|by|until|before|since|after|for)\s+)?(?:(?:19|20)\d\d|(?:last|this|next) (?:year|month))$/iu;
const WHY_WHEN = /^(?:and )?(why|when|where)(?: (?:was|is) (?:that|this|it))?$/iu;

/**
 * Reads a question in the light of the one before: as another request of the same kind, as the question with its pronoun
 * replaced by the name it stands for, or, if it needs none before it, as it is. Nothing further back is remembered.
 */
export function readFollowUp(utterance: string, turn: LastTurn): Request | string {
  const { request, about } = turn;
  const plain = utterance.trim().replace(/[\s?!.]+$/u, '');
  if (plain.startsWith('/')) return utterance;
  const name = about ?? request.slots.name ?? request.slots.of;
  const bare = name && BARE_QUESTIONS.find(([pattern]) => pattern.test(plain));
  if (bare && name) return bare[1](name);
  const [, asked] = WHY_WHEN.exec(plain) ?? [];
  if (asked) return askAboutLast(asked, request);
  const { joint, another } = SAME_OF_ANOTHER.exec(plain)?.groups ?? {};
  if (another && name && POSSESSIVE.test(plain) && !QUESTION_WORD.test(another)) return askOfTheirs(another, name);
  if (another && request.intent === 'passage' && !request.slots.of && !request.slots.name) return utterance;
  if (another && !QUESTION_WORD.test(another) && !PERSONAL.test(another))
    return askOfAnother(turn, { joint, another, utterance });
  if (!name) return utterance;
  return putNamesIn(utterance, name, turn);
}

/** "and her predecessor": the words with the name in their place. */
function askOfTheirs(another: string, name: string): string {
  const words = another.replace(/^(?:his|her|their|its) /iu, '');
  return `${name}'s ${words}`;
}

/** "there" is the place that was asked about, "it" may be; "she" is whom the answer named. */
function putNamesIn(utterance: string, name: string, { request }: LastTurn): string {
  const place = request.slots.of ?? name;
  return utterance
    .replace(/\bthere\b/iu, (word) =>
      /\b(?:is|are|was|were|how many) there\b/iu.test(utterance) ? word : `in ${place}`,
    )
    .replace(POSSESSIVE, `${name}'s`)
    .replace(PERSONAL, name);
}

/** "When?" behind "who founded Oslo Bank" asks when that was. */
function askAboutLast(asked: string, { utterance }: Request): string {
  const statement = utterance
    .trim()
    .replace(/[\s?!.]+$/u, '')
    .replace(/^(?:who|what|when|where|why|how|which \S+) (?=\S)/iu, '');
  return `${asked} was it that ${statement}`;
}

type Another = { readonly joint: string | undefined; readonly another: string; readonly utterance: string };

/** The same request with the slot replaced that the words can fill: a time, a topic, a post, or else whom it is about. */
function askOfAnother({ request }: LastTurn, { joint, another, utterance }: Another): Request | string {
  const { of, name, topic, from: _from, to: _to, by: _by, ...others } = request.slots;
  const kept: Slots = { ...others, ...(of && { of }), ...(name && { name }), ...(topic && { topic }) };
  const asked = (slots: Slots): Request => ({ intent: request.intent, slots, utterance });
  const again = askCorpusAgain(request, joint, another);
  if (again !== undefined) return again;
  const phrase = `${joint ? `${joint} ` : ''}${another}`;
  if (OTHER_TIME.test(phrase)) return askOfTime(request, phrase);
  if (isPostTitle(another) && request.intent === 'holder') return asked({ ...withoutPerson(kept), post: another });
  if (topic !== undefined && (joint === 'about' || joint === 'on')) return asked({ ...kept, topic: another });
  const measured = METRIC_NOUNS.has(another.toLowerCase().split(' ').at(-1) ?? '');
  if (measured && of !== undefined) return asked({ ...kept, topic: another.replace(/^(?:its|their) /iu, '') });
  if (request.intent === 'topic' && topic !== undefined) return asked({ ...kept, topic: another });
  return asked({ ...kept, ...(of === undefined ? { name: another } : { of: another }) });
}

/** Another post of the same body is not that of the person who was compared. */
function withoutPerson({ name: _name, rank: _rank, ...slots }: Slots): Slots {
  return slots;
}

/** The question before, asked of another time. */
function askOfTime({ utterance }: Request, time: string): string {
  const before = utterance
    .trim()
    .replace(/[\s?!.]+$/u, '')
    .replace(/\s(?:in|by|until|before|since|after|for) (?:(?:19|20)\d\d|(?:last|this|next) (?:year|month))$/iu, '');
  return `${before} ${/^\d|^(?:last|this|next)/iu.test(time) ? `in ${time}` : time}`.replace(
    / in (last|this|next) /iu,
    ' $1 ',
  );
}
