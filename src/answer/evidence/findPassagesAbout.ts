import type { WordMatcher } from '#answer/select/matchWords.ts';
import { NOMINALS } from '#lexicon/names/nominals.ts';
import { SPEECH_VERBS } from '#lexicon/speech/speechVerbs.ts';
import type { Citation, Statement } from '#model/answer.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import { type Corpus, type CorpusEntity, SURE_SCORE } from '#model/corpus.ts';
import type { MentionKind } from '#model/mention.ts';
import { cut, type Span } from '#model/span.ts';
import { cutLastWord, findWrittenWords } from '#text/cutWords.ts';
import { regex, wholeTexts } from '#text/regex.ts';
import { citeSpan } from './citeFacts.ts';

/** How many passages are given, best first. */
const MOST_PASSAGES = 6;

/** Whom or what passages are to be about, by all its names. */
export type Sought = { readonly names: readonly string[]; readonly kind?: MentionKind };

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
const SPEECH = SPEECH_VERBS.join('|');

/** What a typed name means: the only entity that is called so, or so in part, or the words as they were typed. */
export function findSought(typed: string, corpus: Corpus): Sought {
  const words = typed.replace(/^the\s+(?=\S)/i, '');
  const [only, other] = corpus.findEntities(words);
  if (!only || other) return { names: [words] };
  const isPart = new RegExp(wholeTexts([words]), 'iu').test(only.entity.name);
  return only.score >= SURE_SCORE || isPart ? soughtOf(only.entity, words) : { names: [words] };
}

/** An entity by its names, and by what was typed if that is a part of one. */
function soughtOf({ name, aliases, kind }: CorpusEntity, typed = name): Sought {
  const isPart = typed.includes(' ') && !typed.includes(':');
  return { names: [...new Set([...(isPart ? [typed] : []), name, ...aliases])], kind };
}

/** The passages about something that tell what is looked for, best first; of equal ones those of the newest article. */
export function findPassagesAbout(sought: Sought, telling: Telling, corpus: Corpus): Statement[] {
  const isNamed = new RegExp(wholeTexts(sought.names), sought.kind ? 'u' : 'iu');
  const rated = corpus.records
    .filter(({ article: { text, title } }) => isNamed.test(text) || isNamed.test(title ?? ''))
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
    if (!isTied && (!isSubject || opensWithOther(text))) return [];
    const shown = rate(text, named) * (isTied ? 1 : SHARE_IN_ARTICLE);
    if (shown === 0 || shown < (named ? least : Math.max(least, LEAST_IN_ARTICLE))) return [];
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

/** All that an article calls it by: its names, the short ones of its own, and of somebody the post, if no other holds one like it. */
function matchNaming(record: ArticleRecord, sought: Sought): RegExp {
  const names = wholeTexts([...sought.names, ...shortNamesIn(record, sought)]);
  const posts = sought.kind === 'person' ? postsIn(record, sought) : [];
  const described = posts.map(
    (head) => String.raw`|\b[Tt]he (?:[\p{L}-]+ )?${wholeTexts([head])}(?! (?:of|for|\p{Lu}))`,
  );
  return new RegExp(names + described.join(''), sought.kind ? 'u' : 'iu');
}

/** The family name where an article names somebody in full and nobody else of that family; "Dr Ida" is she too. */
function shortNamesIn({ article: { text }, names }: ArticleRecord, { names: own, kind }: Sought): string[] {
  return own.flatMap((name) => {
    const [, given, family = ''] = /^(\p{Lu}\S*) (?:\S+ )?(\p{Lu}[\p{L}'’-]{2,})(?: Jr\.?| Sr\.?)?$/u.exec(name) ?? [];
    if (!given || !text.includes(name)) return [];
    const polite = ['Dr', 'Mr', 'Ms', 'Mrs', 'Dr.', 'Mr.', 'Ms.', 'Mrs.'].map((title) => `${title} ${given}`);
    const bearers = names.filter((one) => one.kind === 'person' && one.name.endsWith(` ${family}`));
    if (bearers.some((one) => !own.includes(one.name))) return polite;
    return kind === 'person' || speaksAlone(family, text) ? [...polite, family] : polite;
  });
}

/** "director" of "deputy director": the last words of the posts that an article gives to somebody and to nobody else. */
function postsIn({ facts }: ArticleRecord, { names: own }: Sought): string[] {
  const posts = facts
    .filter(({ relation, certainty }) => relation === 'holdsPost' && certainty !== 'negated')
    .map(({ subject, object }) => ({
      isOwn: own.includes(subject.name ?? subject.text),
      head: cutLastWord(object.text.replace(/ (?:of|for|at|in) .*$/u, '')),
    }));
  const others = new Set(posts.filter(({ isOwn }) => !isOwn).map(({ head }) => head));
  return [...new Set(posts.filter(({ isOwn, head }) => isOwn && !others.has(head)).map(({ head }) => head))];
}

/** "Holm said", "said Holm": what speaks by its last word alone is somebody, whatever it was taken for. */
function speaksAlone(family: string, text: string): boolean {
  return regex.u`(?<!\p{Lu}\S* )\b${family} (?:${SPEECH})\b|\b(?:${SPEECH}) ${family}\b(?! \p{Lu})`.test(text);
}

/** Whether a text names somebody else, so that "he" may be that one; and whether it begins with what is not sought. */
function matchOthers({ names }: ArticleRecord, { names: own }: Sought): readonly [WordMatcher, WordMatcher] {
  const others = names.filter(({ name, aliases }) => ![name, ...aliases].some((one) => own.includes(one)));
  const matchNames = (some: typeof names): WordMatcher => {
    const pattern = new RegExp(wholeTexts(some.map(({ name }) => name)), 'u');
    return (text) => some.length > 0 && pattern.test(text);
  };
  const isOther = matchNames(others.filter(({ kind }) => kind !== 'post'));
  return [matchNames(others.filter(({ kind }) => kind === 'person')), (text) => isOther(text.slice(0, OPENING))];
}
