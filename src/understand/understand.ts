import { METRIC_NOUNS } from '#lexicon/numbers/metricNouns.ts';
import type { IntentName, Request, Slots } from '#model/request.ts';
import type { WordMeanings } from '#understand/classifier/meaningOf.ts';
import { toLabelledTexts } from '#understand/classifier/toLabelledTexts.ts';
import { trainClassifier } from '#understand/classifier/trainClassifier.ts';
import { compileTemplate, type Template } from './compileTemplate.ts';
import { INTENTS } from './intents.ts';
import { isPostTitle } from './isPostTitle.ts';
import { type IsName, maskUtterance } from './maskUtterance.ts';
import { OUT_OF_SCOPE } from './outOfScope.ts';
import { readHolder } from './readHolder.ts';
import { readTime } from './readTime.ts';
import { putInDirectOrder, simplifyUtterance, splitPossessives } from './simplifyUtterance.ts';

/**
 * Reads a question in plain words: by the rows of the intents as they stand where they are about a known name, else
 * by what the rows have in common, else by the rows whatever they are about. What fits no intent is looked for in the passages.
 */
export type Understand = (utterance: string, known?: CorpusNames) => Request;

/** What the corpus says of words: whether they are a name, or describe something by parts of its name; and what day it is. */
export type CorpusNames = {
  readonly isName: IsName;
  readonly isDescription: IsName;
  readonly isSurname?: IsName;
  readonly today?: string;
};

const NOTHING_KNOWN: CorpusNames = { isName: () => false, isDescription: () => false };

/** A question is shorter; what is longer is a text to look for. */
const LONGEST = 40;
/** Below it an utterance is out of scope. Fixed on questions of our own about articles that no row was written for. */
const THRESHOLD = 0.55;

/**
 * Compiles the rows. The classifier is trained from them when the first utterance comes that fits none as it stands;
 * what words are like is loaded then, where it is told how.
 */
export function createUnderstand(meanings?: () => WordMeanings): Understand {
  const templates: Named[] = INTENTS.flatMap(({ name, utterances, ways = [] }): Named[] => [
    ...ways.map(({ utterance, slots }) => ({
      name,
      template: compileTemplate(utterance, slotFits, true),
      fixed: slots,
    })),
    ...utterances.map((row) => ({ name, template: compileTemplate(row, slotFits) })),
  ]);
  const ofAnything = templates.filter(({ fixed }) => fixed === undefined);
  let classifier: ReturnType<typeof trainClassifier> | undefined;
  const classify = (masked: string) => {
    classifier ??= trainClassifier(toLabelledTexts(INTENTS, OUT_OF_SCOPE), {
      threshold: THRESHOLD,
      ...(meanings && { meanings: meanings() }),
    });
    return classifier.classify(masked);
  };
  return (utterance, known = NOTHING_KNOWN) => {
    const { isDescription, today = '' } = known;
    const isName = (words: string) => known.isName(words) || known.isSurname?.(words) === true;
    const passage: Request = { intent: 'passage', slots: {}, utterance };
    const plain = putInDirectOrder(splitPossessives(simplifyUtterance(utterance), isName));
    if (plain.split(' ').length > LONGEST) return passage;
    const { rest, time } = readTime(plain, today);
    const fits = (words: string) => isName(words) || isDescription(words) || isHolder(words, isName);
    const read =
      asHolder(readHolder(rest, fits)) ??
      readByRows(templates, rest, fits) ??
      readByLikeness(rest, known.isName, classify) ??
      asHolder(readHolder(rest)) ??
      readByRows(ofAnything, rest, () => true);
    return read ? { ...read, slots: { ...timed(read.intent, time), ...read.slots }, utterance } : passage;
  };
}

type Read = { readonly intent: IntentName; readonly slots: Slots; readonly unsure?: true };
type Named = { readonly name: IntentName; readonly template: Template; readonly fixed?: Slots };

function asHolder(slots: Slots | undefined): Read | undefined {
  return slots && { intent: 'holder', slots };
}

/** What is asked of people and happenings lies between two dates; what is wanted or counted may have a last year alone. */
function timed(intent: IntentName, { from, to, by }: Slots): Slots {
  const owned = intent === 'targets' || intent === 'plans' || intent === 'figures';
  const last = to ?? (owned ? undefined : by);
  return { ...(from && { from }), ...(last && { to: last }), ...(owned && by && { by }) };
}

/** The first row that fits, if what it is about is a name. */
function readByRows(templates: readonly Named[], plain: string, isName: IsName): Read | undefined {
  for (const { name, template, fixed } of templates) {
    const slots = template(plain).find((one) =>
      [one.name, one.of].every((words) => words === undefined || isName(words)),
    );
    if (slots) return { intent: name, slots: { ...slots, ...fixed } };
  }
  return undefined;
}

type Classify = ReturnType<typeof trainClassifier>['classify'];

function readByLikeness(plain: string, isName: IsName, classify: Classify): Read | undefined {
  const { masked, names, slots } = maskUtterance(plain, isName);
  const { label } = classify(masked);
  const intent = INTENTS.find(({ name, rowsOnly }) => name === label && !rowsOnly);
  if (!intent) return undefined;
  const [name] = names;
  const named = intent.needs.filter((slot) => slot === 'name' || slot === 'of').map((slot) => [slot, name] as const);
  const filled: Slots = { ...slots, ...Object.fromEntries(named.filter(([, value]) => value)) };
  if (!intent.needs.every((slot) => filled[slot])) return undefined;
  return { intent: intent.name, slots: filled, unsure: true };
}

const QUESTION_WORD = /\b(?:who|what|which|when|where|why|how|does|did)\b/i;

const EMPTY_WORD = /^(?:the|a|an|this|that|it|its|his|her|their|current|new|'s)$/;

/** "The mayor of Oslo" means somebody as well as a name does. */
function isHolder(words: string, isName: IsName): boolean {
  const [, post, of] = /^(?:the )?(\S.*?) (?:of|at|in) (?:the )?(.+)$/iu.exec(words) ?? [];
  return post !== undefined && of !== undefined && slotFits('post', post) && isName(of);
}

/** A post ends in a word for one, a metric in a word for what is counted; no slot holds a question word, or words that name nothing. */
function slotFits(slot: string, words: string): boolean {
  const parts = words.toLowerCase().split(' ');
  if (QUESTION_WORD.test(words) || parts.length > 12 || parts.every((part) => EMPTY_WORD.test(part))) return false;
  if (slot === 'metric')
    return (
      parts.length < 5 &&
      !/^(?:on|about|of|in|at|for|to|with|by|and)$/.test(parts[0] ?? '') &&
      METRIC_NOUNS.has(parts.at(-1) ?? '')
    );
  return slot !== 'post' || isPostTitle(words);
}
