import { HEAD_POSTS } from '#lexicon/posts/headPosts.ts';
import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import { isPostOf } from './isPostOf.ts';
import { matchPost, toPlainTitle } from './matchPost.ts';

/** The facts of who holds a post in a body, newest first; of its head if no post is named, or only that of a "boss". */
export function findPostFacts(post: string, body: CorpusEntity | undefined, corpus: Corpus): Fact[] {
  const stated = corpus.facts.filter(
    (fact) =>
      (fact.relation === 'holdsPost' || fact.relation === 'leads') &&
      fact.certainty !== 'negated' &&
      (!body || isPostOf(fact, body, corpus)),
  );
  const titled = stated.filter((fact) => fact.relation === 'holdsPost' && post !== '' && matchPost(fact, post));
  if (titled.length === 0 && post === 'chair') return stated.filter(({ relation }) => relation === 'leads');
  if (titled.length > 0 || (post !== '' && !VAGUE_TITLES.has(toPlainTitle(post)))) return titled;
  return post === '' || body ? stated.filter(isHead) : [];
}

/** Who asks for these asks for whoever runs it, whatever the title is. */
const VAGUE_TITLES = new Set(['boss', 'head', 'leader', 'chief', 'top dog', 'number one']);
/** The titles of whoever runs a body. */
export const HEAD_TITLES: ReadonlySet<string> = new Set(HEAD_POSTS);

/** Whoever runs a body holds one of these. */
function isHead({ relation, object }: Fact): boolean {
  return relation === 'leads' || HEAD_TITLES.has(toPlainTitle(object.text));
}
