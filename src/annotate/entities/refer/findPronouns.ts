import type { GroupedNames } from '#annotate/entities/group/groupNames.ts';
import type { Mention, MentionKind } from '#model/mention.ts';
import type { Token } from '#model/sentence.ts';
import { toReference } from './toReference.ts';

type Gender = 'she' | 'he';

/**
 * The pronouns that are read, and what they can stand for. "I" stands for nobody that is named; "they" and "you" are
 * left alone.
 */
type Pronoun = { readonly kind: MentionKind; readonly gender?: Gender };
const PRONOUNS = new Map<string, Pronoun>(
  Object.entries({
    he: { kind: 'person', gender: 'he' },
    him: { kind: 'person', gender: 'he' },
    his: { kind: 'person', gender: 'he' },
    himself: { kind: 'person', gender: 'he' },
    she: { kind: 'person', gender: 'she' },
    her: { kind: 'person', gender: 'she' },
    hers: { kind: 'person', gender: 'she' },
    herself: { kind: 'person', gender: 'she' },
    it: { kind: 'organisation' },
    its: { kind: 'organisation' },
    itself: { kind: 'organisation' },
    i: { kind: 'person' },
    my: { kind: 'person' },
  }),
);

const MALE_TITLE = /^(?:mr|sir|lord|king|prince|father|brother|chairman|spokesman)\.?$/;
const FEMALE_TITLE = /^(?:mrs|ms|miss|madam|madame|dame|lady|queen|princess|sister|chairwoman|spokeswoman)\.?$/;
/** How many sentences back a name may stand. */
const FARTHEST_SENTENCE = 3;

/**
 * "She", "its": resolved to the last person or organisation that fits, the first one named in a sentence before the
 * others, as subjects are what the next sentence speaks of. Once a person is "she", a "he" is somebody else.
 */
export function findPronouns(
  tokens: readonly Token[],
  { mentions, entities }: GroupedNames,
  nominals: readonly Mention[] = [],
): Mention[] {
  const genders = new Map<number, Gender>();
  const named = [...mentions, ...nominals].filter((mention) => mention.entity !== undefined).sort(byStart);
  for (const mention of named) noteTitle(tokens, mention, genders);
  const bySentence = groupBySentence(tokens, named);
  const found: Mention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const pronoun = pronounOf(token);
    if (!pronoun) continue;
    const entity = /^(?:i|my)$/.test(token.lower)
      ? undefined
      : findAntecedent(index, tokens, { bySentence, pronoun, genders });
    if (entity !== undefined && pronoun.gender && entities[entity]) genders.set(entity, pronoun.gender);
    const mention = toReference(token, index, { kind: pronoun.kind, form: 'pronoun', entity });
    found.push(mention);
    if (entity !== undefined && SUBJECT.test(token.lower)) noteMention(bySentence, token.sentence, mention);
  }
  return found;
}

/** "The company grew": what a sentence begins with is what the next speaks of. */
function opensSentence(tokens: readonly Token[], { tokens: { start } }: Mention): boolean {
  const { sentence } = tokens[start] as Token;
  if (tokens[start - 2]?.sentence !== sentence && tokens[start - 1]?.sentence === sentence) return true;
  let opening = start;
  while (tokens[opening - 1]?.sentence === sentence) opening--;
  return tokens[start - 2]?.text === ',' && /^(?:VERB|ADP)$/.test(tokens[opening]?.pos ?? '');
}

function byStart(a: Mention, b: Mention): number {
  return a.tokens.start - b.tokens.start;
}

function pronounOf({ text, lower, pos }: Token): Pronoun | undefined {
  return (pos === 'PRON' || pos === 'DET') && text !== 'IT' ? PRONOUNS.get(lower) : undefined;
}

type Sentences = Map<number | undefined, readonly Mention[]>;

/** A sentence that speaks of "she" goes on in the next: whom it names besides is not its subject. */
const SUBJECT = /^(?:he|she|it)$/;

function noteMention(sentences: Sentences, sentence: number, mention: Mention): void {
  const all = [...(sentences.get(sentence) ?? []), mention];
  sentences.set(
    sentence,
    all.sort((a, b) => a.tokens.start - b.tokens.start),
  );
}

/** The names by the sentence they begin in. */
function groupBySentence(tokens: readonly Token[], named: readonly Mention[]): Sentences {
  const found = new Map<number | undefined, Mention[]>();
  for (const mention of named) {
    const sentence = tokens[mention.tokens.start]?.sentence;
    const known = found.get(sentence);
    if (known) known.push(mention);
    else found.set(sentence, [mention]);
  }
  return found;
}

function noteTitle(
  tokens: readonly Token[],
  { kind, tokens: range, entity }: Mention,
  genders: Map<number, Gender>,
): void {
  const before = tokens[range.start - 1]?.lower ?? '';
  if (kind !== 'person' || entity === undefined) return;
  if (MALE_TITLE.test(before)) genders.set(entity, 'he');
  if (FEMALE_TITLE.test(before)) genders.set(entity, 'she');
}

/** "replaced her", "with him": not "her office". */
function isObject(tokens: readonly Token[], index: number): boolean {
  const [word, next] = [tokens[index]?.lower ?? '', tokens[index + 1]?.pos ?? 'PUNCT'];
  return word === 'him' || (word === 'her' && !/^(?:NOUN|ADJ|PROPN|NUM|ADV|VERB)$/.test(next));
}

type PronounSearch = {
  readonly bySentence: Sentences;
  readonly pronoun: Pronoun;
  readonly genders: ReadonlyMap<number, Gender>;
};

/**
 * The first that fits in the pronoun's own sentence, then in each sentence before. "Ma said Li replaced **him**": an
 * object is not the subject of its own clause, so of its own sentence the nearest is passed over. "The speech given by
 * Li on **his** visit": who is named as doing it just before comes first.
 */
function findAntecedent(index: number, tokens: readonly Token[], search: PronounSearch): number | undefined {
  const sentence = tokens[index]?.sentence ?? 0;
  for (let back = 0; back <= FARTHEST_SENTENCE; back++) {
    const named = search.bySentence.get(sentence - back) ?? [];
    const here = named.filter(
      (mention) =>
        mention.tokens.start < index &&
        fitsPronoun(mention, search) &&
        (back === 0 ? !isBeside(tokens, mention, index) : mention.form !== 'nominal' || opensSentence(tokens, mention)),
    );
    const object = back === 0 && isObject(tokens, index);
    const subject = object ? here.at(-1)?.entity : undefined;
    const near =
      back === 0 && !object
        ? here.find(({ tokens: range }) => index - range.end <= LONGEST_GAP && isAgent(tokens, range.start))
        : undefined;
    const chosen = near ?? here.find(({ entity }) => subject === undefined || entity !== subject);
    if (chosen) return findMainPerson(chosen, sentence, search) ?? chosen.entity;
  }
  return undefined;
}

/** "With the engineer Karl Berg she founded": nobody is with himself. */
function isBeside(tokens: readonly Token[], { tokens: { end } }: Mention, index: number): boolean {
  if (!/^(?:he|she)$/.test(tokens[index]?.lower ?? '')) return false;
  return tokens
    .slice(end, index)
    .every(({ pos, text }) => !/^(?:VERB|AUX|SCONJ)$/.test(pos) && !/^[,;:"“”—–-]$/.test(text));
}

/** How far back an article that is about one person may speak of somebody else. */
const LONGEST_ASIDE = 6;
const MAIN_PERSON_RATIO = 4;

/**
 * "She" of a portrait is still whom it is about if somebody of whom it says neither "he" nor "she" was named in
 * between: who was called so before, and again and again.
 */
function findMainPerson({ entity, kind }: Mention, sentence: number, { bySentence, pronoun, genders }: PronounSearch) {
  if (kind !== 'person' || !pronoun.gender || genders.has(entity as number)) return undefined;
  const counts = new Map<number, number>();
  for (let back = 1; back <= sentence; back++)
    for (const one of bySentence.get(sentence - back) ?? [])
      if (one.kind === 'person' && one.entity !== undefined) counts.set(one.entity, (counts.get(one.entity) ?? 0) + 1);
  const [most, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!most || most[1] < MAIN_PERSON_RATIO * (counts.get(entity as number) ?? 1) || most[1] < 2 * (second?.[1] ?? 0))
    return undefined;
  if (genders.get(most[0]) !== pronoun.gender) return undefined;
  const near = Array.from({ length: LONGEST_ASIDE }, (_, i) => bySentence.get(sentence - i - 1) ?? []).flat();
  return near.some((one) => one.entity === most[0]) ? most[0] : undefined;
}

function fitsPronoun({ kind, entity }: Mention, { pronoun, genders }: PronounSearch): boolean {
  if (kind !== pronoun.kind && !(kind === 'other' && pronoun.kind === 'organisation')) return false;
  return !pronoun.gender || (genders.get(entity as number) ?? pronoun.gender) === pronoun.gender;
}

/** How many words may stand between "by Li" and "his". */
const LONGEST_GAP = 3;

/** "by Li", also with titles between. */
function isAgent(tokens: readonly Token[], start: number): boolean {
  return tokens.slice(Math.max(0, start - 4), start).some(({ lower }) => lower === 'by');
}
