import type { LineUnit } from '#extract/patterns/line.ts';
import type { Match } from '#extract/patterns/matchRules.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact, Qualifiers, Relation } from '#model/fact.ts';
import type { MentionKind } from '#model/mention.ts';
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
  const governed = [...(organisation ?? []), ...(place ?? [])];
  return subject.flatMap((from) =>
    object.flatMap((to) =>
      (governed.length > 0 ? governed : [undefined]).map((of) => factBetween(match, annotated, { from, to, of })),
    ),
  );
}

type RelationEnds = { readonly from: LineUnit; readonly to: LineUnit; readonly of: LineUnit | undefined };

function factBetween({ rule, units, roles }: Match, annotated: AnnotatedArticle, { from, to, of }: RelationEnds): Fact {
  const [ofSubject, ofObject] = END_KINDS[rule.relation] ?? [];
  const [subject, object] = [asArgument(from, annotated, ofSubject), asArgument(to, annotated, ofObject)];
  const span = { start: units[0]?.span.start ?? 0, end: units.at(-1)?.span.end ?? 0 };
  const spans = [subject.span, object.span, ...(of ? [of.span] : [])];
  const qualifiers: Qualifiers = {
    ...(of && governedBy(of, object.text, annotated)),
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

function governedBy(of: LineUnit, post: string, annotated: AnnotatedArticle): Qualifiers {
  const argument = asArgument(of, annotated, 'organisation');
  return argument.kind === 'place' && !COMPANY_POST.test(post) ? { place: argument } : { organisation: argument };
}

/** Several posts as one: "President and Chief Executive". */
function joinUnits(units: readonly LineUnit[]): LineUnit {
  const [first, last] = [units[0] as LineUnit, units.at(-1) as LineUnit];
  return { ...first, span: { start: first.span.start, end: last.span.end } };
}
