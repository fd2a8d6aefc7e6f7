import type { QuotedArticle } from '#annotate/attributions/quotedArticle.ts';
import type { GroupedNames } from '#annotate/entities/group/groupNames.ts';
import { gatherBy } from '#model/gatherBy.ts';
import { changeMention, type Mention } from '#model/mention.ts';
import type { Token } from '#model/sentence.ts';
import { findPersonPronouns } from './findPersonPronouns.ts';
import { toReference } from './toReference.ts';

/** How many sentences back a name may stand. */
const FARTHEST_SENTENCE = 3;

/**
 * "She", "its", each with whom it stands for. "I" stands for nobody that is named; "they" and second persons are left
 * alone. One that may as well mean somebody else is marked unsure.
 */
export function findPronouns(
  article: QuotedArticle,
  named: GroupedNames,
  nominals: readonly Mention[] = [],
): Mention[] {
  return [...findPersonPronouns(article, named), ...findBodyPronouns(article.tokens, [...named.mentions, ...nominals])];
}

/**
 * "It", "its": resolved to the last organisation that fits, the first one named in a sentence before the others, as
 * subjects are what the next sentence speaks of.
 */
function findBodyPronouns(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  const named = mentions.filter(({ entity, kind }) => entity !== undefined && /^(?:organisation|other)$/.test(kind));
  const bySentence: Sentences = new Map(gatherBy(named.sort(byStart), (name) => tokens[name.tokens.start]?.sentence));
  const found: Mention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (isSpeakersOwn(token))
      found.push(toReference(token, index, { kind: 'person', form: 'pronoun', entity: undefined }));
    if (!isBodyPronoun(token)) continue;
    const meant = findBody(index, tokens, bySentence);
    const mention = toReference(token, index, { kind: 'organisation', form: 'pronoun', entity: meant?.entity });
    found.push(meant?.isSure ? mention : changeMention(mention, { isUnsure: true }));
    if (meant && token.lower === 'it')
      noteMention(bySentence, token.sentence, changeMention(mention, { entity: meant.entity }));
  }
  return found;
}

function isPronoun({ pos }: Token): boolean {
  return pos === 'PRON' || pos === 'DET';
}

function isSpeakersOwn(token: Token): boolean {
  return isPronoun(token) && /^(?:i|my)$/.test(token.lower);
}

function isBodyPronoun(token: Token): boolean {
  return isPronoun(token) && token.text !== 'IT' && /^(?:it|its|itself)$/.test(token.lower);
}

type Referent = { readonly entity: number; readonly isSure: boolean };

/**
 * The first that fits in the pronoun's own sentence, then in each sentence before. "The speech given by Nordsee Bank on
 * **its** plan": who is named as doing it just before comes first.
 */
function findBody(index: number, tokens: readonly Token[], bySentence: Sentences): Referent | undefined {
  const sentence = tokens[index]?.sentence ?? 0;
  for (let back = 0; back <= FARTHEST_SENTENCE; back++) {
    const here = (bySentence.get(sentence - back) ?? []).filter(
      (mention) =>
        mention.tokens.start < index && (back === 0 || mention.form !== 'nominal' || opensSentence(tokens, mention)),
    );
    const near =
      back === 0
        ? here.find(({ tokens: range }) => index - range.end <= LONGEST_GAP && isAgent(tokens, range.start))
        : undefined;
    const chosen = near ?? here[0];
    if (chosen?.entity === undefined) continue;
    const isAlone = here.every(({ entity }) => entity === chosen.entity);
    return { entity: chosen.entity, isSure: back <= 1 && (opensSentence(tokens, chosen) || (isAlone && back === 0)) };
  }
  return undefined;
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

/** The names by the sentence they begin in. */
type Sentences = Map<number | undefined, readonly Mention[]>;

function noteMention(sentences: Sentences, sentence: number, mention: Mention): void {
  const all = [...(sentences.get(sentence) ?? []), mention];
  sentences.set(sentence, all.sort(byStart));
}

/** How many words may stand between "by Li" and "his". */
const LONGEST_GAP = 3;

/** "by Li", also with titles between. */
function isAgent(tokens: readonly Token[], start: number): boolean {
  return tokens.slice(Math.max(0, start - 4), start).some(({ lower }) => lower === 'by');
}
