import { HAPPENING_VERBS, SUFFERED_VERBS } from '#lexicon/events/deedVerbs.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Moment } from '#model/moment.ts';
import type { Sentence, Token } from '#model/sentence.ts';
import { cut, type Span } from '#model/span.ts';
import { dateOfDeed } from './dateOfDeed.ts';
import { endOfClause } from './endOfClause.ts';
import type { Doer } from './findDoers.ts';

/** A clause that tells what its doer did, and when if it says so. */
export type ToldDeed = {
  readonly doer: Doer;
  /** The doer's name, with a title if it is a surname alone. */
  readonly who: string;
  readonly verb: Span;
  /** From the doer to the end of the clause. */
  readonly span: Span;
  /** The clause with the doer's name, without its date and what stands between name and verb. */
  readonly name: string;
  /** Of these the verb with its auxiliaries, and the words behind it. */
  readonly group: string;
  readonly rest: string;
  readonly date?: Moment;
  /** For `foundBy`. */
  readonly how: string;
};

const DONE: ReadonlySet<string> = new Set(HAPPENING_VERBS);
const SUFFERED: ReadonlySet<string> = new Set([...SUFFERED_VERBS, ...HAPPENING_VERBS]);

/** Reads the clauses of a doer: "was arrested on Monday and charged with fraud" are two. */
export function readDeeds(doer: Doer, sentence: Sentence, annotated: AnnotatedArticle): ToldDeed[] {
  const first = readDeed(doer, sentence, annotated);
  const further = joinedClause(doer, sentence, annotated);
  const joined = further && readDeed(further, sentence, annotated);
  return [first, joined].filter((deed) => deed !== undefined);
}

/** The clause that "and" joins to the first of a doer; what stands before its verb holds for it as well. */
function joinedClause(doer: Doer, { tokens: { end: last } }: Sentence, annotated: AnnotatedArticle): Doer | undefined {
  const { tokens } = annotated;
  const at = skipAuxiliaries(tokens, doer.next, last);
  if (tokens[at]?.pos !== 'VERB' || SILENT_BEFORE.test(tokens[at]?.lower ?? '')) return undefined;
  const end = endOfClause(annotated, at, last);
  if (end === undefined || tokens[end]?.lower !== 'and') return undefined;
  const isBare = !AUXILIARIES.test(tokens[end + 1]?.lower ?? '');
  const auxiliaries = tokens.slice(doer.next, at).filter(({ lower }) => isBare && AUXILIARIES.test(lower));
  return { ...doer, next: end + 1, clause: 'later', auxiliaries: auxiliaries.map(({ lower }) => lower) };
}

/** Behind these what "and" joins may be said, not done; nor is it done behind a verb that is no past. */
const SILENT_BEFORE =
  /^(?:said|says|told|claimed|denied|wants|wanted|hopes|plans|planned|vowed|promised)$|(?<!e)s$|ing$/;

/** Reads the clause of a doer; nothing if its verb tells of no deed, or its date is that of something else. */
function readDeed(doer: Doer, sentence: Sentence, annotated: AnnotatedArticle): ToldDeed | undefined {
  const { tokens, article } = annotated;
  const at = findVerb(doer, sentence, tokens);
  const end = at === undefined ? undefined : endOfClause(annotated, at, sentence.tokens.end);
  if (at === undefined || end === undefined) return undefined;
  const own = dateOfDeed(annotated, at, end);
  if (own === 'other' || (own && doer.opening)) return undefined;
  const verb = tokens[at]?.span as Span;
  const span = { start: doer.mention.span.start, end: tokens[end - 1]?.span.end ?? verb.end };
  const who = nameOf(doer, annotated);
  const words = article.text.slice(tokens[doer.next]?.span.start, verb.end);
  const group = [...(doer.auxiliaries ?? []), words].join(' ');
  const rest = wordsBut(article.text, { start: verb.end, end: span.end }, own?.leftOut);
  const date = own?.moment ?? doer.opening;
  const name = `${who} ${group} ${rest}`.replace(/\s+/gu, ' ').trim();
  const how = `deed-${doer.clause}${date ? '' : '-undated'}`;
  return { doer, who, verb, span, name, group, rest, ...(date && { date }), how };
}

function nameOf({ mention, title, together }: Doer, { entities, article }: AnnotatedArticle): string {
  if (together !== undefined) return together;
  const name = entities[mention.entity ?? -1]?.name ?? cut(article.text, mention.span);
  return title && !/\s/.test(name) ? `${title} ${name}` : name;
}

/** Behind the name and its auxiliaries a verb that tells of a deed. What is denied, doubted or done often is none. */
function findVerb(doer: Doer, { tokens: { end } }: Sentence, tokens: readonly Token[]): number | undefined {
  const { next } = doer;
  const at = skipAuxiliaries(tokens, next, end);
  const before = [...(doer.auxiliaries ?? []), ...tokens.slice(next, at).map(({ lower }) => lower)];
  if (before.some((word) => UNSURE_WORDS.test(word))) return undefined;
  // "Ida Lund and Karl Berg, who were": two of them.
  if (doer.mention.isRelative && before.includes('were')) return undefined;
  const isPassive = before.some((word) => /^(?:was|were|been)$/.test(word));
  const token = tokens[at];
  if (!token || at >= end || !/^(?:VERB|ADJ|NOUN)$/.test(token.pos)) return undefined;
  return (isPassive ? SUFFERED : DONE).has(token.lower) ? at : undefined;
}

/** Over "had also been". */
function skipAuxiliaries(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end && (tokens[at]?.pos === 'ADV' || AUXILIARIES.test(tokens[at]?.lower ?? ''))) at++;
  return at;
}

const AUXILIARIES = /^(?:was|were|had|has|have|been)$/;
const UNSURE_WORDS =
  /^(?:not|never|n['’]t|nearly|almost|allegedly|reportedly|apparently|purportedly|supposedly|falsely|repeatedly|often|usually|regularly|always|consistently|just|once)$/;

/** The words of a stretch but for its date. */
function wordsBut(text: string, { start, end }: Span, leftOut: Span | undefined): string {
  const words = leftOut
    ? `${text.slice(start, leftOut.start)} ${text.slice(leftOut.end, end)}`
    : text.slice(start, end);
  return words.replace(/\s+/gu, ' ').replace(/ ,/g, '').trim();
}
