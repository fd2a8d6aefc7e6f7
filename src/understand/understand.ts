import type { IntentName, Request, Slots } from '#model/request.ts';
import type { WordMeanings } from './classifier/meaning.ts';
import { trainClassifier } from './classifier/trainClassifier.ts';
import { classifierRows } from './classifierRows.ts';
import { INTENTS } from './intents.ts';
import { isPostTitle } from './isPostTitle.ts';
import { type IsName, maskUtterance } from './maskUtterance.ts';
import { OUT_OF_SCOPE } from './outOfScope.ts';
import { plainUtterance } from './plainUtterance.ts';
import { compileTemplate, type Template } from './template.ts';

/**
 * Reads a question in plain words: by the rows of the intents as they stand where they are about a known name, else
 * by what the rows have in common, else by the rows whatever they are about. What fits no intent is looked for in the passages.
 */
export type Understand = (utterance: string, known?: KnownNames) => Request;

/** What the corpus says of words: whether they are a name, or describe something by parts of its name. */
export type KnownNames = { readonly isName: IsName; readonly isDescription: IsName };

const NOTHING_KNOWN: KnownNames = { isName: () => false, isDescription: () => false };

/** A question is shorter; what is longer is a text to look for. */
const LONGEST = 40;
/** Below it an utterance is out of scope. Fixed on questions of our own about articles that no row was written for. */
const THRESHOLD = 0.55;

/**
 * Compiles the rows. The classifier is trained from them when the first utterance comes that fits none as it stands;
 * what words are like is loaded then, where it is told how.
 */
export function createUnderstand(meanings?: () => WordMeanings): Understand {
  const templates = INTENTS.flatMap(({ name, utterances }) =>
    utterances.map((row) => ({ name, template: compileTemplate(row, slotFits) })),
  );
  let classifier: ReturnType<typeof trainClassifier> | undefined;
  const classify = (masked: string) => {
    classifier ??= trainClassifier(classifierRows(INTENTS, OUT_OF_SCOPE), {
      threshold: THRESHOLD,
      ...(meanings && { meanings: meanings() }),
    });
    return classifier.classify(masked);
  };
  return (utterance, { isName, isDescription } = NOTHING_KNOWN) => {
    const plain = plainUtterance(utterance);
    const passage: Request = { intent: 'passage', slots: {}, utterance };
    if (plain.split(' ').length > LONGEST) return passage;
    const read =
      readByRows(templates, plain, (words) => isName(words) || isDescription(words) || isHolder(words, isName)) ??
      readByLikeness(plain, isName, classify) ??
      readByRows(templates, plain, () => true);
    return read ? { ...read, utterance } : passage;
  };
}

type Read = { readonly intent: IntentName; readonly slots: Slots };
type Named = { readonly name: IntentName; readonly template: Template };

/** The first row that fits, if what it is about is a name. */
function readByRows(templates: readonly Named[], plain: string, isName: IsName): Read | undefined {
  for (const { name, template } of templates) {
    const slots = template(plain);
    if (slots && [slots.name, slots.of].every((words) => words === undefined || isName(words)))
      return { intent: name, slots };
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
  return intent.needs.every((slot) => filled[slot]) ? { intent: intent.name, slots: filled } : undefined;
}

const QUESTION_WORD = /\b(?:who|what|which|when|where|why|how|does|did)\b/i;

const EMPTY_WORD = /^(?:the|a|an|this|that|it|its|his|her|their|current|new|'s)$/;

/** "The mayor of Oslo" means somebody as well as a name does. */
function isHolder(words: string, isName: IsName): boolean {
  const [, post, of] = /^(?:the )?(\S.*?) (?:of|at|in) (?:the )?(.+)$/iu.exec(words) ?? [];
  return post !== undefined && of !== undefined && slotFits('post', post) && isName(of);
}

/** A post ends in a word for one; no slot holds a question word, or words that name nothing. */
function slotFits(slot: string, words: string): boolean {
  const parts = words.toLowerCase().split(' ');
  if (QUESTION_WORD.test(words) || parts.length > 12 || parts.every((part) => EMPTY_WORD.test(part))) return false;
  return slot !== 'post' || isPostTitle(words);
}
