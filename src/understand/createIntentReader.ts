import type { IntentName, Request, Slots } from '#model/request.ts';
import type { WordMeanings } from '#understand/classifier/meaningOf.ts';
import { toLabelledTexts } from '#understand/classifier/toLabelledTexts.ts';
import { trainClassifier } from '#understand/classifier/trainClassifier.ts';
import { readDays } from '#understand/times/readDays.ts';
import { readTime, type TimedUtterance } from '#understand/times/readTime.ts';
import { compileTemplate, type Template } from './compileTemplate.ts';
import { type CorpusNames, type IsName, matchAnyName } from './corpusNames.ts';
import { INTENTS } from './intents.ts';
import { maskUtterance } from './maskUtterance.ts';
import { PASSAGE_QUESTIONS } from './passageQuestions.ts';
import { readGreeting } from './readGreeting.ts';
import { readHolder } from './readHolder.ts';
import { putInDirectOrder, simplifyUtterance, splitPossessives } from './simplifyUtterance.ts';
import { slotFits } from './slotFits.ts';

/** Reads the intent of a question in plain words, and its slots. What fits no intent is looked for in the passages. */
export type ReadIntent = (utterance: string, known: CorpusNames) => Request;

/** A question in few words, and what is known of the names in it. */
type Plain = {
  readonly words: string;
  readonly isName: IsName;
  readonly isNamed: IsName;
  /** Without the day or stretch of days that it names. */
  readonly dated?: TimedUtterance | undefined;
};
type ReadQuestion = { readonly intent: IntentName; readonly slots: Slots; readonly unsure?: true };
type Attempt = {
  readonly name: string;
  readonly why: string;
  readonly read: (plain: Plain) => ReadQuestion | undefined;
};

/** A question is shorter; what is longer is a text to look for. */
const MOST_WORDS = 40;
/** Below it an utterance is out of scope. Fixed on questions of our own about articles that no row was written for. */
const LEAST_LIKENESS = 0.55;

/** `meanings` says what words are like; without it words that no row holds say nothing. */
export function createIntentReader(meanings?: () => WordMeanings): ReadIntent {
  const templates = compileTemplates();
  const ofAnything = templates.filter(({ fixed }) => fixed === undefined);
  const ofDays = templates.filter(({ name }) => OF_DAYS.has(name));
  const classify = createClassify(meanings);
  // In this order; the first that reads the question decides.
  const attempts: readonly Attempt[] = [
    {
      name: 'what happened on some days',
      why: 'in other questions a day may be part of a name: "the July 21 meeting"',
      read: ({ dated, isNamed }) => dated && withDays(readByRows(ofDays, dated.rest, isNamed), dated),
    },
    {
      name: 'a known name alone',
      why: 'whoever types nothing else wants to know all of it',
      read: ({ words, isName }) => (isName(words) ? { intent: 'who', slots: { name: words } } : undefined),
    },
    {
      name: 'a post of a known name',
      why: 'the title of a post is the surest sign of what is asked',
      read: ({ words, isNamed }) => asHolder(readHolder(words, isNamed)),
    },
    {
      name: 'the rows, about a known name',
      why: 'a row that fits as it stands is not meant otherwise, if what it is about is known',
      read: ({ words, isNamed }) => readByRows(templates, words, isNamed),
    },
    {
      name: 'likeness to the rows',
      why: 'people ask in other words than the rows; the names that it needs tell a likeness from chance',
      read: ({ words, isName }) => readByLikeness(words, isName, classify),
    },
    {
      name: 'a post of anything',
      why: 'what is not known is still asked for, and is then not found by its name',
      read: ({ words }) => asHolder(readHolder(words)),
    },
    {
      name: 'the rows, about anything',
      why: 'the same for all else that rows ask for',
      read: ({ words }) => readByRows(ofAnything, words, () => true),
    },
  ];
  return (utterance, known) => {
    const passage: Request = { intent: 'passage', slots: {}, utterance };
    if (readGreeting(utterance)) return { ...passage, intent: 'help' };
    const isAnyName = matchAnyName(known);
    const plain = putInDirectOrder(splitPossessives(simplifyUtterance(utterance), isAnyName));
    if (plain.split(' ').length > MOST_WORDS) return passage;
    const { rest: words, time } = readTime(plain, known.today ?? '');
    const dated = readDays(plain, known.today ?? '', known.searched?.newest);
    const isNamed = (some: string) => isAnyName(some) || known.isDescription(some) || isHolder(some, isAnyName);
    for (const attempt of attempts) {
      const read = attempt.read({ words, isName: known.isName, isNamed, dated });
      if (read) return { ...read, slots: { ...placeInTime(read.intent, time), ...read.slots }, utterance };
    }
    return passage;
  };
}

type NamedTemplate = { readonly name: IntentName; readonly template: Template; readonly fixed?: Slots };

function compileTemplates(): NamedTemplate[] {
  return INTENTS.flatMap(({ name, utterances, ways = [] }): NamedTemplate[] => [
    ...ways.map((way) => {
      const [utterance = '', slot] = way.split(' → ');
      const fixed: Slots = slot ? Object.fromEntries([slot.split(': ')]) : {};
      return { name, template: compileTemplate(utterance, slotFits, true), fixed };
    }),
    ...utterances.map((row) => ({ name, template: compileTemplate(row, slotFits) })),
  ]);
}

type Classify = ReturnType<typeof trainClassifier>['classify'];

/** Trains the classifier when the first utterance comes that fits no row as it stands; what words are like is loaded then. */
function createClassify(meanings: (() => WordMeanings) | undefined): Classify {
  let classifier: ReturnType<typeof trainClassifier> | undefined;
  return (masked) => {
    classifier ??= trainClassifier(toLabelledTexts(INTENTS, PASSAGE_QUESTIONS), {
      threshold: LEAST_LIKENESS,
      ...(meanings && { meanings: meanings() }),
    });
    return classifier.classify(masked);
  };
}

/** These are asked of any day, the others of months and years. */
const OF_DAYS: ReadonlySet<IntentName> = new Set(['happened', 'timeline']);

function withDays(read: ReadQuestion | undefined, { time }: TimedUtterance): ReadQuestion | undefined {
  return read && { ...read, slots: { ...read.slots, ...time } };
}

function asHolder(slots: Slots | undefined): ReadQuestion | undefined {
  return slots && { intent: 'holder', slots };
}

/** What is asked of people and happenings lies between two dates; what is wanted or counted may have a last year alone. */
function placeInTime(intent: IntentName, { from, to, by }: Slots): Slots {
  const owned = intent === 'targets' || intent === 'plans' || intent === 'figures';
  const last = to ?? (owned ? undefined : by);
  return { ...(from && { from }), ...(last && { to: last }), ...(owned && by && { by }) };
}

/** The first row that fits, if what it is about is a name. */
function readByRows(templates: readonly NamedTemplate[], plain: string, isName: IsName): ReadQuestion | undefined {
  for (const { name, template, fixed } of templates) {
    const slots = template(plain).find((one) =>
      [one.name, one.of].every((words) => words === undefined || isName(words)),
    );
    if (slots) return { intent: name, slots: { ...slots, ...fixed } };
  }
  return undefined;
}

function readByLikeness(plain: string, isName: IsName, classify: Classify): ReadQuestion | undefined {
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

/** "The mayor of Oslo" means somebody as well as a name does. */
function isHolder(words: string, isName: IsName): boolean {
  const [, post, of] = /^(?:the )?(\S.*?) (?:of|at|in) (?:the )?(.+)$/iu.exec(words) ?? [];
  return post !== undefined && of !== undefined && slotFits('post', post) && isName(of);
}
