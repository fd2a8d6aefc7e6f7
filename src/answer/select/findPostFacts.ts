import { HEAD_POSTS } from '#lexicon/posts/headPosts.ts';
import { POST_SYNONYMS } from '#lexicon/posts/postSynonyms.ts';
import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import type { Argument, Fact } from '#model/fact.ts';
import { expandTitle, toOneHolder } from '#text/expandTitle.ts';

/** Who asks for these asks for whoever runs it, whatever the title is. */
const VAGUE_TITLES = new Set(['boss', 'head', 'leader', 'chief', 'top dog', 'number one']);
/** The titles of whoever runs a body. */
export const HEAD_TITLES: ReadonlySet<string> = new Set(HEAD_POSTS);

/** The bodies whose head is spoken of as the head of the place. */
const STANDS_FOR_PLACE = /\b(?:Party Committee|Municipal Committee|Government|Municipality|City Hall)$/;

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

/** Whoever runs a body holds one of these. */
function isHead({ relation, object }: Fact): boolean {
  return relation === 'leads' || HEAD_TITLES.has(toPlainTitle(object.text));
}

/**
 * Whether a post is one of that place or body. It is a place's if no body is named, or one that stands for the place:
 * the secretary of a city's Party committee is the city's party chief, the head of its library is not.
 */
export function isPostOf({ qualifiers, object, relation }: Fact, of: CorpusEntity, corpus: Corpus): boolean {
  const { organisation, place } = qualifiers;
  const isOf = (end: Argument | undefined) => {
    if (!end) return false;
    const entity = corpus.entityOf(end);
    return entity ? entity.key === of.key : [of.name, ...of.aliases].includes(end.name ?? end.text);
  };
  if (relation === 'leads') return isOf(object);
  if (isOf(organisation)) return true;
  if (!organisation) return isOf(place);
  const body = corpus.entityOf(organisation)?.name ?? organisation.text;
  return STANDS_FOR_PLACE.test(body) && (isOf(place) || body.startsWith(`${of.name} `));
}

/** Whether a post fact is of the post that is asked for: the very title, or one that means the same in that body. */
export function matchPost({ object, qualifiers }: Fact, asked: string): boolean {
  const [title, wanted] = [toPlainTitle(object.text), toPlainTitle(asked)];
  if (/[- ](?:elect|designate)$/iu.test(asked) && qualifiers.tense !== 'elect') return false;
  if (title === wanted) return true;
  const body = toPlainTitle(qualifiers.organisation?.text ?? '');
  return POST_SYNONYMS.some(
    (row) => row.titles.includes(wanted) && row.titles.includes(title) && bodyFits(row.body, { title, wanted, body }),
  );
}

/** Words that make a post another one: a deputy mayor is no mayor, though a foreign minister is a minister. */
const LOWER_RANK = /\b(?:deputy|vice|assistant|associate|under|junior|acting deputy|former|shadow)$/;

/** Whether a post is of a kind: the one that is asked for, or one whose title ends in it, or has "of" behind it. */
export function isPostOfKind(fact: Fact, asked: string): boolean {
  if (matchPost(fact, asked)) return true;
  const [title, wanted] = [toPlainTitle(fact.object.text), toPlainTitle(asked)];
  const head = title.replace(/ (?:of|for|in|at|to|without) .*$/, '');
  if (head === wanted) return true;
  return head.endsWith(` ${wanted}`) && !LOWER_RANK.test(head.slice(0, -wanted.length - 1));
}

type Titles = { readonly title: string; readonly wanted: string; readonly body: string };

/** "Secretary" alone is the party chief only in a Party committee. */
function bodyFits(needed: string | undefined, { title, wanted, body }: Titles): boolean {
  if (!needed || (title.includes('party') && wanted.includes('party'))) return true;
  return body.includes(needed);
}

/** A title as titles are compared: small letters, blanks for hyphens, and no word for how it is held. */
export function toPlainTitle(title: string): string {
  return toOneHolder(expandTitle(title))
    .toLowerCase()
    .replace(/[-\s]+/gu, ' ')
    .replace(/^the /, '')
    .replace(/^(?:acting|interim|caretaker|incoming|outgoing|current|new) (?=\S)/, '')
    .replace(/ (?:elect|designate)$/, '')
    .trim();
}
