import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact } from '#model/fact.ts';
import { gatherBy } from '#model/gatherBy.ts';
import { BODY_MISREADINGS } from './bodyMisreadings.ts';
import { HOLDER_MISREADINGS } from './holderMisreadings.ts';
import { LEGISLATOR_MISREADINGS } from './legislators.ts';
import { PASSED_MISREADINGS } from './passedPosts.ts';
import { POST_MISREADINGS } from './postMisreadings.ts';
import type { ReadPost } from './readPost.ts';

const MISREADINGS = [
  ...POST_MISREADINGS,
  ...HOLDER_MISREADINGS,
  ...BODY_MISREADINGS,
  ...LEGISLATOR_MISREADINGS,
  ...PASSED_MISREADINGS,
];

/** Drops posts that only look like ones somebody holds. */
export function dropMisreadPosts(facts: readonly Fact[], annotated: AnnotatedArticle): Fact[] {
  const byTitle = gatherBy(facts.filter(isPost), ({ object }) => object.span.start);
  return facts.filter((fact) => {
    if (!isPost(fact)) return true;
    const holders = new Set(byTitle.get(fact.object.span.start)?.map(({ subject }) => subject.span.start));
    const post = asReadPost(fact, holders.size, annotated);
    return !MISREADINGS.some(({ of, isSo }) => (!of || of.test(fact.evidence.foundBy)) && isSo(post));
  });
}

function isPost({ relation }: Fact): boolean {
  return relation === 'holdsPost';
}

function asReadPost(fact: Fact, holders: number, annotated: AnnotatedArticle): ReadPost {
  const { object, subject, qualifiers, evidence } = fact;
  const { text } = annotated.article;
  const ends = [object, subject, qualifiers.organisation, qualifiers.place].map((end) => end?.span.end ?? 0);
  return {
    fact,
    title: object.text,
    before: text.slice(evidence.sentence.start, object.span.start),
    behind: text.slice(object.span.end, evidence.sentence.end),
    afterAll: text.slice(Math.max(...ends), evidence.sentence.end),
    holders,
    annotated,
  };
}
