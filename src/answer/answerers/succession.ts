import { nameOfArgument } from '#answer/phrase/phrasePost.ts';
import { statePosts } from '#answer/phrase/statePosts.ts';
import { answerNotFound, isResolved, resolveSlot } from '#answer/resolve/resolveSlot.ts';
import { findPostFacts } from '#answer/select/findPostFacts.ts';
import { matchPost, plainTitle } from '#answer/select/matchPost.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import type { Argument, Fact } from '#model/fact.ts';
import { groupBy } from '#model/groupBy.ts';
import type { Request } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** Who held the posts of somebody before them or after them; of one post or body where they are named. */
export function answerSuccession(request: Request, corpus: Corpus): Answer {
  const { rank, post = '', of, name = '' } = request.slots;
  const person = resolveSlot(request, corpus, { slot: 'name', kinds: ['person'] });
  const body =
    of === undefined ? undefined : resolveSlot(request, corpus, { slot: 'of', kinds: ['place', 'organisation'] });
  if (body && !isResolved(body)) return body;
  if (!isResolved(person)) return person;
  const own = postsOf(person.entity, corpus).filter((fact) => post === '' || matchPost(fact, post));
  const held = body
    ? findPostFacts(post, body.entity, corpus)
    : corpus.facts.filter((fact) => own.some((mine) => isSamePost(fact, mine, corpus)));
  const others = held.filter(
    (fact) => !isOf(fact, person.entity, corpus) && (fact.qualifiers.tense === 'former') === (rank === 'before'),
  );
  const groups = groupBy(others, (fact) => nameOfArgument(fact.subject, fact.evidence.articleId, corpus));
  const [first, ...more] = groups.map((group) => statePosts(group, corpus));
  const { before, after } = phrasesOf(corpus.language).titles;
  const title = (rank === 'before' ? before : after)(person.entity.name, post);
  const next = groups[0]?.[0];
  if (!first || !next) return answerNotFound(request, corpus, title.replace(name, person.entity.name));
  return {
    kind: 'found',
    request,
    score: person.score,
    title,
    about: nameOfArgument(next.subject, next.evidence.articleId, corpus),
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
  return nameOfArgument(end, evidence.articleId, corpus);
}
