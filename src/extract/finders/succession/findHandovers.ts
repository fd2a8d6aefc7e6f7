import { asNamed } from '#extract/facts/asArgument.ts';
import { evidenceAt, factId } from '#extract/facts/createFact.ts';
import { assignCountries } from '#extract/refiners/owners/assignCountries.ts';
import { assignOwners } from '#extract/refiners/owners/assignOwners.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Fact, PostTense, Qualifiers } from '#model/fact.ts';
import { gatherBy, groupBy } from '#model/gatherBy.ts';
import type { Mention } from '#model/mention.ts';
import type { Span } from '#model/span.ts';
import { HANDOVER_ROWS, type HandoverRow } from './handoverRows.ts';
import { type SignedSentence, writeSigns } from './writeSigns.ts';

/** Finds who followed whom in a post, named in the same sentence or held by one of them elsewhere in the article. */
export function findHandovers(annotated: AnnotatedArticle, facts: readonly Fact[]): Fact[] {
  const posts = facts.filter(({ relation, certainty }) => relation === 'holdsPost' && certainty === 'stated');
  const postsOf = gatherBy(posts, ({ subject }) => subject.name ?? subject.text);
  const found = annotated.sentences.flatMap(({ span, boilerplate }) => {
    if (boilerplate || !TELLS_OF_ONE.test(annotated.article.text.slice(span.start, span.end))) return [];
    const signed = writeSigns(annotated, span);
    return Object.entries(HANDOVER_ROWS).flatMap(([name, row]) =>
      readHandover({ name, row, span, signed }, annotated, postsOf),
    );
  });
  return assignOwners(assignCountries(found, annotated), annotated);
}

const AS_SOMETHING = /^,? (?:as|in (?:the|his|her|a)) /u;
const REFLEXIVE = /sel(?:f|ves)$/u;
/** No row fits a sentence without one of these words. */
const TELLS_OF_ONE =
  /\b(?:succe(?:ed|ss)|replac|take|took|follow|predecessor|favou?r|hand(?:s|ed)|way (?:for|to)|aside|after|when|appoint|nam(?:ed|es)|swap)/iu;

type Handover = {
  readonly name: string;
  readonly row: HandoverRow;
  readonly span: Span;
  readonly signed: SignedSentence;
};
type PostsOf = ReadonlyMap<string, readonly Fact[]>;

function readHandover({ name, row, span, signed }: Handover, annotated: AnnotatedArticle, postsOf: PostsOf): Fact[] {
  const match = row.pattern.exec(signed.text);
  const groups = match?.groups;
  if (!groups) return [];
  // "As the nominee": in something that is no post.
  if (!groups.post && AS_SOMETHING.test(signed.text.slice(match.index + match[0].length))) return [];
  const mentionAt = (role: string) => signed.mentions[Number(groups[role] ?? groups[`${role}2`] ?? Number.NaN)];
  const [old, next] = [mentionAt('old'), mentionAt('new') ?? mentionAt('chosen')];
  if (!old || !next || old.entity === undefined || next.entity === undefined || old.entity === next.entity) return [];
  const [before, after] = [asPerson(old, annotated), asPerson(next, annotated)];
  if (REFLEXIVE.test(before.text) || [old, next].some(isDoubtful)) return [];
  const held = [before, after].flatMap(({ name: known }) => postsOf.get(known ?? '') ?? []);
  const post = readPost({ title: mentionAt('post'), body: mentionAt('body') }, held, annotated);
  if (!post) return [];
  const fact = (subject: Argument, qualifiers: Qualifiers): Fact => ({
    id: factId(annotated.article.id, 'holdsPost', [subject.span, post.object.span, span]),
    relation: 'holdsPost',
    subject,
    object: post.object,
    qualifiers: { ...post.of, ...qualifiers },
    certainty: 'stated',
    evidence: evidenceAt(annotated, spanOf(old, next), `handover:${name}`),
  });
  const isDone = row.when === 'done' && !isAhead(next, held);
  const tense: PostTense | undefined = isDone ? undefined : 'elect';
  return [
    fact(after, { ...(tense && { tense }), succeeds: before }),
    ...(isDone ? [fact(before, { tense: 'former' })] : []),
  ];
}

/** One word that no tagger knew may be anything. */
function isDoubtful({ kind, tokens }: Mention): boolean {
  return kind === 'other' && tokens.end - tokens.start < 2;
}

/** Who follows somebody in a post is somebody too, if no tagger knew the name. */
function asPerson(mention: Mention, annotated: AnnotatedArticle): Argument {
  return asNamed(mention.kind === 'other' ? { ...mention, kind: 'person' } : mention, annotated);
}

/** Who is said elsewhere to be still to take it up. */
function isAhead({ entity }: Mention, held: readonly Fact[]): boolean {
  return entity !== undefined && held.some(({ qualifiers }) => qualifiers.tense === 'elect');
}

type NamedPost = { readonly title: Mention | undefined; readonly body: Mention | undefined };
type Post = { readonly object: Argument; readonly of: Qualifiers };

/** The post that the sentence names, of what it or the article says; else one that either of the two is known to hold. */
function readPost({ title, body }: NamedPost, held: readonly Fact[], annotated: AnnotatedArticle): Post | undefined {
  if (!title) {
    const known = findCommonest(held.filter(({ object }) => SOLE_POST.test(object.text)));
    return known && { object: known.object, of: bodyOf(known) };
  }
  const object = asNamed(title, annotated);
  if (body) {
    const of = asNamed(body, annotated);
    return { object, of: of.kind === 'place' ? { place: of } : { organisation: of } };
  }
  const same = held.find((fact) => fact.object.text.toLowerCase() === object.text.toLowerCase() && isOfSomething(fact));
  return { object, of: same ? bodyOf(same) : {} };
}

/** The post that is named most often, of those of which it is known of what they are. */
function findCommonest(held: readonly Fact[]): Fact | undefined {
  const whole = held.filter(isOfSomething);
  const groups = groupBy(whole.length > 0 ? whole : held, ({ object }) => object.text.toLowerCase());
  return groups.sort((a, b) => b.length - a.length)[0]?.[0];
}

function isOfSomething({ qualifiers }: Fact): boolean {
  return qualifiers.organisation !== undefined || qualifiers.place !== undefined;
}

function bodyOf({ qualifiers: { organisation, place } }: Fact): Qualifiers {
  return { ...(organisation && { organisation }), ...(place && { place }) };
}

function spanOf(a: Mention, b: Mention): Span {
  return { start: Math.min(a.span.start, b.span.start), end: Math.max(a.span.end, b.span.end) };
}

/** Posts that one person holds at a time. */
export const SOLE_POST =
  /\b(?:minister|mayor|governor|president|chief executive|chairman|chairwoman|chair|director|head|secretary|leader|speaker|chief|commissioner|king|queen|emir|sultan|pope|archbishop|bishop|editor|ceo|premier|chancellor|coach|manager|superintendent|principal|rector|dean|ambassador)\b/i;
