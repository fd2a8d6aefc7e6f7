import { asNamed } from '#extract/facts/asArgument.ts';
import { evidenceAt, factId } from '#extract/facts/createFact.ts';
import { yearOf } from '#extract/refiners/tense/markGone.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Evidence, Fact, Qualifiers } from '#model/fact.ts';
import { gatherBy } from '#model/gatherBy.ts';
import type { Mention } from '#model/mention.ts';
import type { Moment } from '#model/moment.ts';
import { findOverlapping, findWithin, type Span } from '#model/span.ts';
import { SOLE_POST } from './findHandovers.ts';
import { SUCCESSION_ROWS, type SuccessionRow } from './successionRows.ts';

/**
 * Finds what sentences say of posts that stand elsewhere in the article: who held one before ("her predecessor, Karl
 * Berg"), who holds it now ("his successor"), since when ("she has held the portfolio since 2021").
 */
export function findSuccessions(annotated: AnnotatedArticle, facts: readonly Fact[]): Fact[] {
  const posts = facts.filter(
    ({ relation, certainty }) => (relation === 'holdsPost' || relation === 'leads') && certainty === 'stated',
  );
  if (posts.length === 0) return [];
  const known = { annotated, postsOf: gatherBy(posts, ({ subject }) => subject.name ?? subject.text) };
  return annotated.sentences.flatMap((sentence) => {
    if (sentence.boilerplate) return [];
    const people = findWithin(annotated.mentions, sentence.span).filter(
      ({ kind, entity }) => kind === 'person' && entity !== undefined,
    );
    if (people.length === 0) return [];
    return SUCCESSION_ROWS.flatMap((row) => readSuccession(row, { sentence: sentence.span, people }, known));
  });
}

type PeopledSentence = { readonly sentence: Span; readonly people: readonly Mention[] };
type PostsKnown = { readonly annotated: AnnotatedArticle; readonly postsOf: ReadonlyMap<string, readonly Fact[]> };

function readSuccession(
  row: SuccessionRow,
  { sentence, people }: PeopledSentence,
  { annotated, postsOf }: PostsKnown,
): Fact[] {
  const { article, moments } = annotated;
  const ends: readonly (Mention | Moment)[] = row.other
    ? people.filter(({ form }) => form === 'name')
    : findWithin(moments, sentence);
  return ends.flatMap((end) => {
    const match = row.pattern.exec(article.text.slice(sentence.start, end.span.start));
    if (!match || (row.behind && !row.behind.test(article.text.slice(end.span.end, sentence.end)))) return [];
    const at = sentence.start + match.index;
    const self =
      people.find(({ span, form }) => form === 'pronoun' && span.start >= at && span.end <= end.span.start) ??
      people.findLast(({ span }) => span.end <= at + 1);
    const post = self && findPostOf(self, row, postsOf, annotated);
    if (!self || !post) return [];
    const span = { start: Math.min(self.span.start, at), end: end.span.end };
    const factOn = (who: Mention, more: Qualifiers): Fact =>
      asSuccession(post, asNamed(who, annotated), more, evidenceAt(annotated, span, `succession:${row.name}`));
    // "Since Monday" of no known week tells nothing.
    if (!('kind' in end)) return isHeldStill(end, annotated) ? [factOn(self, { since: end })] : [];
    const since =
      findWithin(moments, span)[0] ??
      findOverlapping(moments, { start: span.end, end: span.end + REACH_OF_DATE }).find(
        ({ span: { start } }) => start >= span.end && BEFORE_DATE.test(article.text.slice(span.end, start)),
      );
    return [
      ...(row.self === 'holds' && since ? [factOn(self, { since })] : []),
      factOn(end, { tense: row.other ?? 'current' }),
    ];
  });
}

/** "She became president in 1933" tells of no time now. */
function isHeldStill({ from }: Moment, { article }: AnnotatedArticle): boolean {
  return from !== undefined && Number(from.slice(0, 4)) > yearOf(article) - LONGEST_HELD;
}

const LONGEST_HELD = 40;

/** "from Karl Berg in May". */
const BEFORE_DATE = /^,? (?:in |on )?$/;
const REACH_OF_DATE = 6;

/** The post somebody holds, or held: the one stated nearest before. */
function findPostOf(
  { entity, span }: Mention,
  { self }: SuccessionRow,
  postsOf: PostsKnown['postsOf'],
  { entities }: AnnotatedArticle,
): Fact | undefined {
  const name = entity === undefined ? undefined : entities[entity]?.name;
  const own = (postsOf.get(name ?? '') ?? []).filter(
    ({ qualifiers, relation, object }) =>
      (qualifiers.tense === 'former') === (self === 'held') &&
      (relation === 'leads' || qualifiers.place || qualifiers.organisation || SOLE_POST.test(object.text)),
  );
  return own.findLast(({ evidence }) => evidence.sentence.start <= span.start) ?? own[0];
}

function asSuccession(post: Fact, subject: Argument, more: Qualifiers, evidence: Evidence): Fact {
  const { tense: _tense, since: _since, until: _until, ...qualifiers } = post.qualifiers;
  return {
    ...post,
    id: factId(evidence.articleId, post.relation, [subject.span, post.object.span, evidence.span]),
    subject,
    qualifiers: { ...qualifiers, ...more },
    evidence,
  };
}
