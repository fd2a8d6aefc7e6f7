import { phrasesOf } from '#lexicon/phrases/phrasesOf.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import type { Argument, Fact } from '#model/fact.ts';
import type { Request } from '#model/request.ts';
import { groupBy } from './groupBy.ts';
import { matchPost } from './matchPost.ts';
import { plainTitle } from './plainTitle.ts';
import { postFacts } from './postFacts.ts';
import { postLine } from './postLine.ts';
import { nameOf } from './postPhrase.ts';
import { isResolved, notFound, resolve } from './resolve.ts';

/** Who held the posts of somebody before them or after them; of one post or body where they are named. */
export function succession(request: Request, corpus: Corpus): Answer {
  const { rank, post = '', of, name = '' } = request.slots;
  const person = resolve(request, corpus, { slot: 'name', kinds: ['person'] });
  const body =
    of === undefined ? undefined : resolve(request, corpus, { slot: 'of', kinds: ['place', 'organisation'] });
  if (body && !isResolved(body)) return body;
  if (!isResolved(person)) return person;
  const own = postsOf(person.entity, corpus).filter((fact) => post === '' || matchPost(fact, post));
  const held = body
    ? postFacts(post, body.entity, corpus)
    : corpus.facts.filter((fact) => own.some((mine) => isSamePost(fact, mine, corpus)));
  const others = held.filter(
    (fact) => !isOf(fact, person.entity, corpus) && (fact.qualifiers.tense === 'former') === (rank === 'before'),
  );
  const groups = groupBy(others, (fact) => nameOf(fact.subject, fact.evidence.articleId, corpus));
  const [first, ...more] = groups.map((group) => postLine(group, corpus));
  const { before, after } = phrasesOf(corpus.language).titles;
  const title = (rank === 'before' ? before : after)(person.entity.name, post);
  const next = groups[0]?.[0];
  if (!first || !next) return notFound(request, corpus, title.replace(name, person.entity.name));
  return {
    kind: 'found',
    request,
    score: person.score,
    title,
    about: nameOf(next.subject, next.evidence.articleId, corpus),
    statements: [first, ...more],
  };
}

function postsOf(person: CorpusEntity, corpus: Corpus): Fact[] {
  return corpus
    .factsAbout(person.key)
    .filter((fact) => (fact.relation === 'holdsPost' || fact.relation === 'leads') && isOf(fact, person, corpus));
}

function isOf({ subject, evidence }: Fact, person: CorpusEntity, corpus: Corpus): boolean {
  return corpus.entityOf(subject, evidence.articleId)?.key === person.key;
}

/** The same title of the same body; a title of no body is the same in one article only. */
function isSamePost(a: Fact, b: Fact, corpus: Corpus): boolean {
  if (a.relation !== b.relation || a.certainty === 'negated') return false;
  if (a.relation === 'leads') return nameIn(a.object, a, corpus) === nameIn(b.object, b, corpus);
  const [body, other] = [bodyOf(a, corpus), bodyOf(b, corpus)];
  const isSame = plainTitle(a.object.text) === plainTitle(b.object.text) || matchPost(a, b.object.text);
  if (!isSame || body !== other) return false;
  return body !== undefined || (a.evidence.articleId === b.evidence.articleId && a.qualifiers.tense === 'former');
}

function bodyOf(fact: Fact, corpus: Corpus): string | undefined {
  const body = fact.qualifiers.organisation ?? fact.qualifiers.place;
  return body && nameIn(body, fact, corpus);
}

function nameIn(end: Argument, { evidence }: Fact, corpus: Corpus): string {
  return nameOf(end, evidence.articleId, corpus);
}
