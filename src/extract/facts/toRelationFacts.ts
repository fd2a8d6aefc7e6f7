import { classOfPost } from '#extract/patterns/classOfPost.ts';
import type { LineUnit } from '#extract/patterns/line.ts';
import type { Match } from '#extract/patterns/matchRules.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact, Qualifiers, Relation } from '#model/fact.ts';
import type { MentionKind } from '#model/mention.ts';
import { cut } from '#model/span.ts';
import { expandTitle } from '#text/expandTitle.ts';
import { asArgument } from './asArgument.ts';
import { createFact } from './createFact.ts';

/** What the ends of a relation are, for names whose kind the sentence alone tells. */
const END_KINDS: Readonly<Partial<Record<Relation, readonly [subject: MentionKind, object: MentionKind]>>> = {
  holdsPost: ['person', 'post'],
  leads: ['person', 'organisation'],
  employedBy: ['person', 'organisation'],
  memberOf: ['person', 'organisation'],
  educatedAt: ['person', 'organisation'],
  founded: ['person', 'organisation'],
  foundedOn: ['organisation', 'other'],
  headquarteredIn: ['organisation', 'place'],
  locatedIn: ['organisation', 'place'],
  subsidiaryOf: ['organisation', 'organisation'],
};

/** The facts a match states: one for each pair of subject and object, and for each organisation or place governed. */
export function toRelationFacts(match: Match, annotated: AnnotatedArticle): Fact[] {
  const { subject = [], object = [], organisation, place } = match.roles;
  const { text } = annotated.article;
  const governed = [...(organisation ?? []), ...(place ?? [])].filter(
    (unit, i, all) => !isWherePlaceLies(unit, all[i - 1], text),
  );
  const last = object.at(-1);
  return subject.flatMap((from) =>
    object.flatMap((to) => {
      const isOf = governed.length > 0 && (to === last || !last || holdTogether(to, last, text));
      return (isOf ? governed : [undefined]).map((of) => factBetween(match, annotated, { from, to, of }));
    }),
  );
}

/** The "Norway" of "mayor of Oslo, Norway": it says where Oslo lies. */
function isWherePlaceLies({ mention, span }: LineUnit, before: LineUnit | undefined, text: string): boolean {
  return (
    mention?.kind === 'place' && before?.mention?.kind === 'place' && text.slice(before.span.end, span.start) === ', '
  );
}

/** Sorts of post that one body gives two of: "founder and chief executive of", but not "author and professor at". */
const OF_BODIES = /^(?:founder|owner|ceo|ruler|head|member)$/;
const ALSO_OF_BODIES =
  /(?:publisher|editor|editor-in-chief|chair|partner|treasurer|producer|host|curator|conductor|frontman|singer)s?$/i;

function holdTogether(one: LineUnit, last: LineUnit, text: string): boolean {
  if (one.mention?.kind !== 'post') return true;
  const [first, second] = [one, last].map(({ span }) => classOfPost(cut(text, span)));
  return (
    (first === second && first !== 'post') || OF_BODIES.test(first ?? '') || ALSO_OF_BODIES.test(cut(text, one.span))
  );
}

type RelationEnds = { readonly from: LineUnit; readonly to: LineUnit; readonly of: LineUnit | undefined };

function factBetween({ rule, units, roles }: Match, annotated: AnnotatedArticle, { from, to, of }: RelationEnds): Fact {
  const [ofSubject, ofObject] = END_KINDS[rule.relation] ?? [];
  const [subject, object] = [asArgument(from, annotated, ofSubject), asArgument(to, annotated, ofObject)];
  const span = { start: units[0]?.span.start ?? 0, end: units.at(-1)?.span.end ?? 0 };
  const body =
    of && !isWhereWorkIsDone(of, to, annotated.article.text) ? governedBy(of, object.text, annotated) : undefined;
  const spans = [subject.span, object.span, ...(of && body ? [of.span] : [])];
  const qualifiers: Qualifiers = {
    ...body,
    ...(rule.tense && { tense: rule.tense }),
    ...(roles.since?.[0]?.moment && { since: roles.since[0].moment }),
    ...(roles.until?.[0]?.moment && { until: roles.until[0].moment }),
    ...(roles.post?.[0] && { post: asArgument(joinUnits(roles.post), annotated) }),
  };
  return createFact(annotated, {
    relation: rule.relation,
    subject,
    object,
    qualifiers,
    ...(rule.certainty && { certainty: rule.certainty }),
    span,
    foundBy: rule.name,
    identity: spans,
  });
}

/** A CEO is never that of a place: its name is a company's. */
const COMPANY_POST = /\bceo\b|\bc\.e\.o\.|\bchief executive officer\b/i;

/** Posts that are held in a place as well as of it: "the police chief in Oslo". */
const OF_PLACES =
  /\b(?:chief|commissioner|superintendent|ambassador|consul|(?:arch)?bishop|sheriff|envoy|leader|minister|secretary|prosecutor|attorney general|official|correspondent)s?\b/i;
const LIES_IN = /\b(?:in|from|near|outside)\b(?! (?:charge|chief)\b)/i;

/** "A librarian in Oslo" is none of Oslo. */
function isWhereWorkIsDone({ mention, span }: LineUnit, post: LineUnit, text: string): boolean {
  if (mention?.kind !== 'place' || post.mention?.kind !== 'post' || post.span.end > span.start) return false;
  const title = cut(text, post.span);
  const between = text.slice(post.span.end, span.start);
  return (
    LIES_IN.test(between) &&
    !/\bof\b/i.test(between) &&
    classOfPost(expandTitle(title)) !== 'ruler' &&
    !OF_PLACES.test(title)
  );
}

/** "Republican Gov. Ma Rong": a party has no governors. */
const PARTY = /^(?:the )?(?:GOP|Democrats?|Republicans?|Tor(?:y|ies)|Labou?r|Conservatives?|(?:\p{L}+ ){0,3}Party)$/u;

/** What a post is of; undefined if it cannot be of it. */
function governedBy(of: LineUnit, post: string, annotated: AnnotatedArticle): Qualifiers | undefined {
  const argument = asArgument(of, annotated, 'organisation');
  if (classOfPost(expandTitle(post)) === 'ruler' && PARTY.test(argument.name ?? argument.text)) return undefined;
  return argument.kind === 'place' && !COMPANY_POST.test(post) ? { place: argument } : { organisation: argument };
}

/** Several posts as one: "President and Chief Executive". */
function joinUnits(units: readonly LineUnit[]): LineUnit {
  const [first, last] = [units[0] as LineUnit, units.at(-1) as LineUnit];
  return { ...first, span: { start: first.span.start, end: last.span.end } };
}
