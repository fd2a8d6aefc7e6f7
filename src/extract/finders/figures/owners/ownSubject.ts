import { asNamed } from '#extract/facts/asArgument.ts';
import { findMainEntity } from '#extract/facts/findMainEntity.ts';
import { CLAUSE_WORDS } from '#extract/finders/figures/clauses/clauseRows.ts';
import type { FigureClause } from '#extract/finders/figures/clauses/figureClause.ts';
import { EVERYDAY_PATTERNS } from '#extract/finders/figures/everydayRows.ts';
import { FIGURE_PATTERNS } from '#extract/finders/figures/figureRows.ts';
import { findOwner } from '#extract/phrases/findOwner.ts';
import { trimMetric } from '#extract/phrases/metricOf.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument } from '#model/fact.ts';
import { spanOfTokens } from '#model/sentence.ts';
import { cut, findWithin, type Span } from '#model/span.ts';
import { findNamed, isName, isNamed } from './clauseNames.ts';

/** A subject as it stands, and the words that are told of it. */
type Subject = {
  readonly annotated: AnnotatedArticle;
  readonly span: Span;
  readonly words: string;
  readonly told: Span;
  readonly clause: FigureClause;
};

/** `false` says that no later row may read it either. */
type SubjectRow = {
  readonly name: string;
  readonly why: string;
  readonly own: (subject: Subject) => Argument | false | undefined;
};

/** Whose a figure is by the subject of its clause, in this order. */
const SUBJECT_ROWS: readonly SubjectRow[] = [
  { name: 'named', why: 'the subject is a name, all of it: "Nordwind employs 300 people"', own: ownWholeName },
  { name: 'measured', why: 'what is measured names its owner: "the debt of Oslo fell by 3%"', own: ownMeasured },
  { name: 'inside', why: 'a name in the subject tells which it is: "the flood in Oslo killed 30"', own: ownNameInside },
  { name: 'referred', why: '"the company", if it is known which', own: ownReferred },
  { name: 'main', why: '"the company" is the one that the article is about', own: ownMain },
  { name: 'event', why: '"the storm" that the text is about did its harm where the text is about', own: ownEvent },
  { name: 'thing', why: 'of a whole market or country: "grocery prices rose 13%"', own: ownThing },
  {
    name: 'named behind',
    why: 'what is done to a place is its figure: "fires burned 30 acres in Oslo"',
    own: ownNameBehind,
  },
];

/** Rows by which the subject's own words do not say whom they mean. */
export const REFERRING = /^(?:referred|main)$/;

export type OwnedSubject = { readonly row: string; readonly owner: Argument };

/** Whose the figure of a clause is; nothing if its subject does not say. */
export function ownSubject(annotated: AnnotatedArticle, clause: FigureClause): OwnedSubject | undefined {
  const span = spanOfTokens(annotated.tokens, clause.subject);
  const told = spanOfTokens(annotated.tokens, { start: clause.verb.start, end: clause.end });
  const subject = { annotated, span, words: cut(annotated.article.text, span), told, clause };
  for (const { name, own } of SUBJECT_ROWS) {
    const owner = own(subject);
    if (owner === false) return undefined;
    if (owner) return { row: name, owner };
  }
  return undefined;
}

/** What a person counts passes; what they spend, or win a share of, does not. */
function ownWholeName({ annotated, span, words, clause }: Subject): Argument | false | undefined {
  const { text } = annotated.article;
  const other = findWithin(annotated.mentions, span).find(
    (mention) =>
      mention.kind === 'other' &&
      mention.span.end === span.end &&
      /^(?:the )?$/i.test(text.slice(span.start, mention.span.start)) &&
      isName(annotated, mention),
  );
  if (other) return asNamed(other, annotated);
  const owner = findOwner(annotated, span, undefined);
  if (!owner || owner.metric || owner.argument.span.end !== span.end || !isNamed(annotated, owner.argument))
    return undefined;
  if (CLAUSE_WORDS.noName.test(words)) return false;
  const number = cut(text, spanOfTokens(annotated.tokens, clause.number));
  return owner.argument.kind !== 'person' || CLAUSE_WORDS.sum.test(number) ? owner.argument : false;
}

function ownMeasured({ annotated, span, words }: Subject): Argument | false | undefined {
  const owner = findOwner(annotated, span, undefined);
  const metric = owner?.metric && cut(annotated.article.text, owner.metric);
  if (owner && metric && EVERYDAY_PATTERNS.measured.test(metric) && isNamed(annotated, owner.argument))
    return owner.argument;
  return /^(?:its|their)\b/i.test(words) ? false : undefined;
}

/** "The film distributed by Nordwind" is none of Nordwind's, and does not say which film. */
function ownNameInside({ annotated, span, words }: Subject): Argument | false | undefined {
  const named = findNamed(annotated, span);
  if (!named) return undefined;
  const before = annotated.article.text.slice(span.start, named.span.start);
  return /^the\b/i.test(words) && / by (?:the )?$/.test(before) ? false : asNamed(named, annotated);
}

/** "The company", "it", of a body or place that was named before. */
function ownReferred({ annotated, span, words }: Subject): Argument | undefined {
  const referred = findWithin(annotated.mentions, span).find(
    ({ form, entity, kind, isUnsure, span: { start, end } }) =>
      (form === 'nominal' || (form === 'pronoun' && /^it$/i.test(words) && !isUnsure)) &&
      entity !== undefined &&
      /^(?:organisation|place)$/.test(kind) &&
      !(FIRM.test(words) && annotated.entities[entity]?.kind === 'place') &&
      /^(?:the )?$/i.test(annotated.article.text.slice(span.start, start)) &&
      end === span.end,
  );
  return referred && asNamed(referred, annotated);
}

/** No place is one. */
const FIRM =
  /\b(?:company|firm|group|bank|agency|university|school|union|party|institute|department|organi[sz]ation)$/i;

function ownMain({ annotated, span, words }: Subject): Argument | false | undefined {
  if (!FIGURE_PATTERNS.itself.test(words) || !/^\S+ \S+$/.test(words)) return undefined;
  const main = findMainEntity(annotated, FIRM.test(words) ? ['organisation'] : ['organisation', 'place']);
  return main ? { ...main, text: words, span } : false;
}

/** "The storm killed 300 people": of the place that the article is about, if it names one above all. */
function ownEvent({ annotated, span, words, told }: Subject): Argument | undefined {
  const { text } = annotated.article;
  if (!CLAUSE_WORDS.event.test(words) || !CLAUSE_WORDS.harm.test(cut(text, told))) return undefined;
  const named = findNamed(annotated, told);
  const place = (named && asNamed(named, annotated)) ?? findMainEntity(annotated, ['place']);
  return place ?? (/\bkilled\b/.test(cut(text, told)) ? asThing(text, trimMetric(text, span)) : undefined);
}

function ownThing({ annotated, span, words, told }: Subject): Argument | false | undefined {
  const { text } = annotated.article;
  if (EVERYDAY_PATTERNS.vague.test(words)) return false;
  const thing = asThing(text, trimMetric(text, span));
  if (EVERYDAY_PATTERNS.measured.test(words)) return EVERYDAY_PATTERNS.everywhere.test(words) && thing;
  const isOfAll =
    /\s\S+s$/.test(words) &&
    CLAUSE_WORDS.present.test(cut(text, told)) &&
    !CLAUSE_WORDS.definite.test(cut(text, { start: span.start, end: told.end }));
  return isOfAll && !findNamed(annotated, told) ? thing : undefined;
}

/** So many words may stand between a verb and what it counts. */
const CLOSE = 4;

function ownNameBehind({ annotated, words, told, clause: { number, verb } }: Subject): Argument | undefined {
  const named =
    /^(?:the|an?)\b/i.test(words) || number.start - verb.end > CLOSE ? undefined : findNamed(annotated, told);
  return named && asNamed(named, annotated);
}

/** What has no name of its own, under the words that it is called by: "the forest fires". */
export function asThing(text: string, span: Span): Argument {
  const words = cut(text, span);
  return { text: words, span, name: words };
}
