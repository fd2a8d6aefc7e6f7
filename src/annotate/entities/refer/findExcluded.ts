import { isSubordinator } from '#annotate/attributions/phrases/phraseWords.ts';
import type { QuotedArticle } from '#annotate/attributions/quotedArticle.ts';
import { SPEECH_VERBS } from '#lexicon/speech/speechVerbs.ts';
import type { Mention } from '#model/mention.ts';
import type { Token } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';

const SPEECH = new Set(SPEECH_VERBS);

type PeopleBySentence = ReadonlyMap<number, readonly Mention[]>;

type Excluded = {
  readonly entities: ReadonlySet<number>;
  /** Those of them who are out only because they are named behind the pronoun or in what is quoted. */
  readonly named: ReadonlySet<number>;
  /** Those of them who may be meant for all that: "Lee won, she said." may be of somebody else, or of her own. */
  readonly rivals: ReadonlySet<number>;
};

const NOBODY: ReadonlySet<number> = new Set();

/**
 * Whom the pronoun at a position cannot mean: the subject of its own clause if it is an object, who stands right before
 * it, and, if it is a subject, whoever it says something of by name: “Lee won,” she said; She said Lee won.
 */
export function findExcluded(article: QuotedArticle, at: number, people: PeopleBySentence): Excluded {
  const { tokens } = article;
  const here = people.get(tokens[at]?.sentence ?? -1) ?? [];
  const before = here.filter(({ tokens: { end } }) => end <= at);
  if (isObject(tokens, at)) return { entities: entitiesOf(before.slice(-1)), named: NOBODY, rivals: NOBODY };
  if (!/^(?:he|she)$/.test(tokens[at]?.lower ?? '')) return { entities: NOBODY, named: NOBODY, rivals: NOBODY };
  const beside = before.filter(({ tokens: { end } }) => isBeside(tokens, end, at));
  const behind = isMainSubject(article, at) ? here.filter(({ tokens: { start } }) => start > at) : [];
  const said = saysWhatStandsBefore(article, at) ? before : [];
  const named = [...behind, ...namedInQuotation(article, at, people)];
  return { entities: entitiesOf([...beside, ...said, ...named]), named: entitiesOf(named), rivals: entitiesOf(said) };
}

function entitiesOf(mentions: readonly Mention[]): ReadonlySet<number> {
  return new Set(mentions.flatMap(({ entity }) => entity ?? []));
}

/** "replaced her", "with him": not "her office". */
function isObject(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.pos ?? 'PUNCT'];
  return word === 'him' || (word === 'her' && !/^(?:NOUN|ADJ|PROPN|NUM|ADV|VERB)$/.test(next));
}

/** "With the engineer Karl Berg she founded": nobody is with himself. */
function isBeside(tokens: readonly Token[], end: number, at: number): boolean {
  return tokens
    .slice(end, at)
    .every(({ pos, text }) => !/^(?:VERB|AUX|SCONJ)$/.test(pos) && !/^[,;:"“”—–-]$/.test(text));
}

/** No clause that depends on another: "As he left, Lee said" may be Lee. */
function isMainSubject({ tokens, quotedBy }: QuotedArticle, at: number): boolean {
  const { sentence } = tokens[at] as Token;
  for (let i = at - 1; tokens[i]?.sentence === sentence; i--) {
    const token = tokens[i] as Token;
    if ((quotedBy[i] ?? -1) < 0 && (isSubordinator(token) || token.pos === 'SCONJ')) return false;
  }
  return true;
}

/** "Lee won, she said." with nothing behind it but, perhaps, a time; "Lee said that it was won, which, she added, …" is her own. */
function saysWhatStandsBefore({ tokens }: QuotedArticle, at: number): boolean {
  if (tokens[at - 1]?.text !== ',' || !SPEECH.has(tokens[at + 1]?.lower ?? '')) return false;
  const { sentence } = tokens[at] as Token;
  for (let i = at - 1; tokens[i]?.sentence === sentence; i--) if (SPEECH.has(tokens[i]?.lower ?? '')) return false;
  const next = tokens[at + 2];
  return !next || next.sentence !== sentence || /^(?:PUNCT|ADP)$/.test(next.pos);
}

/** The people named in the quotation that the pronoun stands beside. */
function namedInQuotation(
  { tokens, quotedBy, quotations }: QuotedArticle,
  at: number,
  people: PeopleBySentence,
): Mention[] {
  const near = [at - 1, at - 2, at + 2, at + 3].map((i) => quotations[quotedBy[i] ?? -1]?.tokens);
  return near.flatMap((range) => (range ? namedWithin(tokens, range, people) : []));
}

function namedWithin(tokens: readonly Token[], { start, end }: Span, people: PeopleBySentence): Mention[] {
  const first = tokens[start]?.sentence ?? 0;
  const last = tokens[end - 1]?.sentence ?? first;
  return Array.from({ length: last - first + 1 }, (_, i) => people.get(first + i) ?? [])
    .flat()
    .filter((person) => person.tokens.start >= start && person.tokens.end <= end);
}
