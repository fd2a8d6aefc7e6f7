import type { WordMatcher } from '#answer/select/matchWords.ts';
import { NOMINALS } from '#lexicon/names/nominals.ts';
import type { Citation, Statement } from '#model/answer.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Corpus } from '#model/corpus.ts';
import { lazy } from '#model/makeOnce.ts';
import { cut, type Span } from '#model/span.ts';
import { findWrittenWords } from '#text/cutWords.ts';
import { escapeRegex, regex, wholeTexts } from '#text/regex.ts';
import { citeSpan } from './citeFacts.ts';
import { matchNaming, type Sought } from './matchNaming.ts';

/** How many passages are given, best first. */
const MOST_PASSAGES = 6;

/** How well a sentence tells what is looked for, from 0, not at all, to 1; `named` is where it names what it is to be about. */
export type RatePassage = (text: string, named: Span | undefined) => number;

/** What passages are to tell: how well they do, and how well they must at least. */
export type Telling = { readonly rate: RatePassage; readonly least: number };

/** How a sentence is tied to what is sought: it names it, it goes on with it, or it stands in an article about it. */
const TIES = { named: 1, goesOn: 0.6, inArticle: 0.2 } as const;
/** What a sentence tells that does not say of whom counts for less, and must be more than a little. */
const SHARE_IN_ARTICLE = 0.7;
const LEAST_IN_ARTICLE = 0.4;
/** What has no full stop is a heading, and mostly says less than the text below it. */
const HEADING_DISCOUNT = 0.4;
const FEWEST_WORDS = 4;
/** "” he wrote in May": what was cut off says nothing. */
const REST_OF_QUOTATION = /^["“”’]+\s+\p{Ll}/u;
/** What the article as a whole is about counts less than what a sentence says. */
const FOCUS_WEIGHT = 0.5;
/** An article that names something so often speaks much of it, and one that names nothing more often is about it. */
const MENTIONS_OF_FOCUS = 6;
const FEWEST_OF_SUBJECT = 3;

/** Letters in which the subject of a sentence mostly stands. */
const OPENING = 30;

const GOES_ON_WITH_PERSON = /^["“]|\b(?:he|she|his|her)\b/i;
const THINGS = ['chain', 'retailer', 'area', ...NOMINALS.map(({ noun }) => noun)];
const GOES_ON_WITH_THING = regex.u`^(?:It|They|Its|Their)\b|\b(?:[Tt]he|This) (?:${THINGS.join('|')})\b|\b(?:[Tt]hese|[Tt]his) (?!week|month|year|time|morning|summer|winter|spring|autumn|fall)\p{Ll}+\b`;

/** The passages about something that tell what is looked for, best first; of equal ones those of the newest article. */
export function findPassagesAbout(sought: Sought, telling: Telling, corpus: Corpus): Statement[] {
  // Whether a word ends where a name does is looked at only where the name stands at all.
  const mayName = new RegExp(sought.names.map(escapeRegex).join('|'), sought.kind ? '' : 'i');
  const rated = corpus.records
    .filter(({ article: { text, title } }) => mayName.test(text) || mayName.test(title ?? ''))
    .flatMap((record) => ratePassagesOf(record, sought, telling));
  const statements = rated
    .sort((a, b) => b.worth - a.worth)
    .map(({ record, span, named }) => statePassage(record, span, named));
  return [...new Map(statements.toReversed().map((one) => [one.text, one])).values()].reverse().slice(0, MOST_PASSAGES);
}

/** The passages that speak of some words, newest first. */
export function findPassagesOn(about: WordMatcher, corpus: Corpus): Statement[] {
  const statements: Statement[] = [];
  for (const record of corpus.records)
    for (const { span, boilerplate } of record.sentences) {
      if (statements.length === MOST_PASSAGES) return statements;
      if (!boilerplate && about(cut(record.article.text, span))) statements.push(statePassage(record, span));
    }
  return statements;
}

function statePassage(record: ArticleRecord, span: Span, named?: Span): Statement {
  const marks = named ? [{ start: span.start + named.start, end: span.start + named.end }] : [];
  const citation: Citation = citeSpan(record, span, marks);
  return { text: citation.text, citations: [citation] };
}

type RatedPassage = {
  readonly record: ArticleRecord;
  readonly span: Span;
  readonly named: Span | undefined;
  readonly worth: number;
};

function ratePassagesOf(record: ArticleRecord, sought: Sought, { rate, least }: Telling): RatedPassage[] {
  const naming = matchNaming(record, sought);
  const [isNamingOther, opensWithOther] = matchOthers(record, sought);
  const isSubject = !isSomebody(sought) && (naming.test(record.article.title ?? '') || isNamedMost(record, sought));
  const tied = tieSentences(record, naming, (text) => goesOnWith(sought).test(text) && !isNamingOther(text));
  const mentions = tied.filter(({ named }) => named).length;
  const focus = isSubject ? 1 : Math.min(mentions / MENTIONS_OF_FOCUS, 1);
  return tied.flatMap(({ span, text, named, isTied }) => {
    if (!isTied && !isSubject) return [];
    const shown = rate(text, named) * (isTied ? 1 : SHARE_IN_ARTICLE);
    if (shown === 0 || shown < (named ? least : Math.max(least, LEAST_IN_ARTICLE))) return [];
    if (!isTied && opensWithOther(text)) return [];
    const tie = named ? TIES.named : isTied ? TIES.goesOn : TIES.inArticle;
    const discount = /[.!?"”’)]$/u.test(text) ? 0 : HEADING_DISCOUNT;
    return [{ record, span, named, worth: tie + shown + FOCUS_WEIGHT * focus - discount }];
  });
}

type TiedSentence = {
  readonly span: Span;
  readonly text: string;
  readonly named: Span | undefined;
  /** It names what is sought, or goes on with it behind a sentence that does. */
  readonly isTied: boolean;
};

function tieSentences(
  { article, sentences }: ArticleRecord,
  naming: RegExp,
  goesOn: (text: string) => boolean,
): TiedSentence[] {
  const tied: TiedSentence[] = [];
  for (const { span, boilerplate } of sentences) {
    const text = cut(article.text, span);
    if (boilerplate || findWrittenWords(text).length < FEWEST_WORDS || REST_OF_QUOTATION.test(text)) continue;
    const found = naming.exec(text);
    const named = found ? { start: found.index, end: found.index + found[0].length } : undefined;
    tied.push({ span, text, named, isTied: named !== undefined || (tied.at(-1)?.isTied === true && goesOn(text)) });
  }
  return tied;
}

/** What an article says of a thing is mostly what it counts and plans; of somebody it tells much else. A single word may be either. */
function isSomebody({ names, kind }: Sought): boolean {
  return kind === 'person' && names.some((name) => name.includes(' '));
}

function isNamedMost({ names }: ArticleRecord, { names: own }: Sought): boolean {
  const mentions = names.find(({ name }) => own.includes(name))?.mentions ?? 0;
  return mentions >= FEWEST_OF_SUBJECT && names.every((one) => one.mentions <= mentions);
}

function goesOnWith({ kind }: Sought): RegExp {
  return kind === 'person' ? GOES_ON_WITH_PERSON : GOES_ON_WITH_THING;
}

/** Whether a text names somebody else, so that "he" may be that one; and whether it begins with what is not sought. */
function matchOthers({ names }: ArticleRecord, { names: own }: Sought): readonly [WordMatcher, WordMatcher] {
  const others = names.filter(({ name, aliases }) => ![name, ...aliases].some((one) => own.includes(one)));
  const matchNames = (some: typeof names): WordMatcher => {
    const pattern = lazy(() => new RegExp(wholeTexts(some.map(({ name }) => name)), 'u'));
    return (text) => some.length > 0 && pattern().test(text);
  };
  const isOther = matchNames(others.filter(({ kind }) => kind !== 'post'));
  return [matchNames(others.filter(({ kind }) => kind === 'person')), (text) => isOther(text.slice(0, OPENING))];
}
