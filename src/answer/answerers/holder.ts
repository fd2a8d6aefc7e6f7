import { findPassagesOn } from '#answer/evidence/findPassagesAbout.ts';
import { composeAnswer, composePassages } from '#answer/phrase/composeAnswer.ts';
import { statePosts } from '#answer/phrase/phrasePost.ts';
import { nameOfArgument, nameOfObject, nameOfSubject } from '#answer/resolve/nameOfArgument.ts';
import { isResolved, resolveSlot } from '#answer/resolve/resolveSlot.ts';
import { findFactsOf, isSubject } from '#answer/select/findFactsOf.ts';
import { findPostFacts, HEAD_TITLES, matchPost, toPlainTitle } from '#answer/select/findPostFacts.ts';
import type { WordMatcher } from '#answer/select/matchWords.ts';
import { isHeldInTime } from '#answer/select/overlapsTime.ts';
import type { Answer, PassageAnswer, ShortAnswer } from '#model/answer.ts';
import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import type { Fact, FactGroup } from '#model/fact.ts';
import { groupBy } from '#model/gatherBy.ts';
import type { Request, Slots, UnderstoodRequest } from '#model/request.ts';
import { wholeTexts } from '#text/regex.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { answerWho } from './who.ts';

/** Who holds a post, as of the newest article; who held it before is said behind. */
export function answerHolder(request: UnderstoodRequest, corpus: Corpus): Answer {
  const { slots, wanted } = request;
  const { post = '', of, rank } = slots;
  if (rank === 'before' || rank === 'after') return answerSuccession(request, corpus);
  const isWanted = (fact: Fact) =>
    (rank !== 'former' || fact.qualifiers.tense === 'former') && isHeldInTime(fact, slots, corpus);
  const body =
    of === undefined
      ? undefined
      : resolveBody(request, corpus, (entity) => findPostFacts(post, entity, corpus).some(isWanted));
  if (body && !isResolved(body)) return nearPassages(request, corpus) ?? body;
  const leaders =
    rank === 'former' && body && HEAD_TITLES.has(toPlainTitle(post))
      ? findPostFacts('', body.entity, corpus).filter(({ relation }) => relation === 'leads')
      : [];
  const held = [...findPostFacts(post, body?.entity, corpus), ...leaders].filter(isWanted);
  const facts = keepNamed(held, request, corpus);
  if (facts.length === 0 && held.length > 0)
    return answerWho({ ...request, slots: { name: slots.name ?? '' } }, corpus);
  const groups = groupBy(
    wanted.next ? preferNext(facts) : facts,
    (fact) => `${nameOfSubject(fact, corpus)} ${fact.qualifiers.tense ?? ''}`,
  ).sort(([a], [b]) => placeOf(a) - placeOf(b));
  const statements = groups.map((group) => statePosts(group, corpus));
  const near = statements.length === 0 ? nearPassages(request, corpus) : undefined;
  if (near) return near;
  const title = titleOf(slots, body?.entity.name, corpus);
  const about = groups[0] && nameOfSubject(groups[0][0], corpus);
  const short = tellHolder(groups, corpus);
  return composeAnswer(request, corpus, statements, {
    title,
    ...(body && { of: body }),
    ...(about && { about }),
    ...(short && { short }),
  });
}

/** Passages that name the post and what it is of; of a time, or of who held it before, none is taken for an answer. */
function nearPassages(request: Request, corpus: Corpus): PassageAnswer | undefined {
  const { post = '', of, rank, from, to } = request.slots;
  if (post === '' || of === undefined || rank || from || to) return undefined;
  const [title, body] = [matchTelling(post), matchTelling(of)];
  return (
    title &&
    body &&
    composePassages(
      request,
      findPassagesOn((text) => title(text) && body(text), corpus),
    )
  );
}

/** Whether a text holds each of the words that tell one name from others; undefined if none does. */
function matchTelling(words: string): WordMatcher | undefined {
  const telling = words.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  const patterns = telling.map((word) => new RegExp(wholeTexts([word]).replaceAll("'", '.'), 'iu'));
  return telling.length === 0 ? undefined : (text) => patterns.every((pattern) => pattern.test(text));
}

/** "Is Ma Rong still mayor?" asks of her, whoever else may be one. */
function keepNamed(facts: readonly Fact[], request: Request, corpus: Corpus): readonly Fact[] {
  if (request.slots.name === undefined) return facts;
  const person = resolveSlot(request, corpus, { slot: 'name', kinds: ['person'] });
  return isResolved(person) ? facts.filter((fact) => isSubject(person.entity, fact, corpus)) : [];
}

/** The name of who holds it, unless several do. */
function tellHolder([first, second]: readonly FactGroup[], corpus: Corpus): ShortAnswer | undefined {
  if (!first || (second && placeOf(second[0]) === placeOf(first[0]))) return undefined;
  const [{ subject, evidence }] = first;
  return { text: nameOfSubject(first[0], corpus), articleId: evidence.articleId, span: subject.span };
}

/** Those who are to hold it, if it is known who is to. */
function preferNext(facts: readonly Fact[]): readonly Fact[] {
  const coming = facts.filter(({ qualifiers }) => qualifiers.tense === 'elect');
  return coming.length > 0 ? coming : facts;
}

/** A post is named in the words of the articles, English. */
function titleOf({ post = '', rank }: Slots, body: string | undefined, { language }: Corpus): string {
  const { titles, tenses } = phrasesOf(language);
  const plain = body === undefined ? post : post === '' ? titles.headOf(body) : `${post} of ${body}`;
  return rank ? `${post === '' ? tenses.former : rank} ${plain}` : plain;
}

/** Who holds it comes before who is to hold it, and both before who held it; a post says more than that it is led. */
function placeOf({ qualifiers, relation }: Fact): number {
  const later = { current: 0, acting: 0, elect: 2, former: 4 }[qualifiers.tense ?? 'current'];
  return later + (relation === 'leads' ? 1 : 0);
}

/** A place or body; else a name of another kind that somebody holds such a post of, as a firm bears a person's name. */
function resolveBody(
  request: Request,
  corpus: Corpus,
  answers: (entity: CorpusEntity) => boolean,
): ReturnType<typeof resolveSlot> {
  const body = resolveSlot(request, corpus, { slot: 'of', kinds: ['place', 'organisation'], answers });
  if (isResolved(body) || body.kind === 'ambiguous') return body;
  const other = resolveSlot(request, corpus, { slot: 'of', kinds: ['other', 'person'], answers });
  return isResolved(other) && answers(other.entity) ? other : body;
}

/** Who held the posts of somebody before them or after them; of one post or body if they are named. */
function answerSuccession(request: Request, corpus: Corpus): Answer {
  const { rank, post = '', of, name = '' } = request.slots;
  const person = resolveSlot(request, corpus, { slot: 'name', kinds: ['person'] });
  const body =
    of === undefined ? undefined : resolveSlot(request, corpus, { slot: 'of', kinds: ['place', 'organisation'] });
  if (body && !isResolved(body)) return body;
  if (!isResolved(person)) return person;
  const { entity, score } = person;
  const own = findFactsOf(entity, corpus, isPost).filter((fact) => post === '' || matchPost(fact, post));
  const held = body
    ? findPostFacts(post, body.entity, corpus)
    : corpus.facts.filter((fact) => own.some((mine) => isSamePost(fact, mine, corpus)));
  const successors = rank === 'after' ? corpus.facts.filter((fact) => isSuccessor(fact, entity, corpus)) : [];
  const others = held.filter(
    (fact) => !isSubject(entity, fact, corpus) && (fact.qualifiers.tense === 'former') === (rank === 'before'),
  );
  const byPost = [...(successors.length > 0 ? successors : others)].sort(
    (a, b) => Number(a.relation === 'leads') - Number(b.relation === 'leads'),
  );
  const groups = groupBy(byPost, (fact) => nameOfSubject(fact, corpus));
  const statements = groups.map((group) => statePosts(group, corpus));
  const { before, after } = phrasesOf(corpus.language).titles;
  const title = (rank === 'before' ? before : after)(entity.name, post);
  const about = groups[0] && nameOfSubject(groups[0][0], corpus);
  const sought = title.replace(name, entity.name);
  return composeAnswer(request, corpus, statements, { score, title, sought, ...(about && { about }) });
}

function isPost({ relation }: Fact): boolean {
  return relation === 'holdsPost' || relation === 'leads';
}

/** Of whom an article says that they follow somebody in a post. */
function isSuccessor({ qualifiers: { succeeds } }: Fact, entity: CorpusEntity, corpus: Corpus): boolean {
  return succeeds !== undefined && corpus.entityOf(succeeds)?.key === entity.key;
}

/** Both are of the words that say who follows whom. */
function isHandedOver(a: Fact, b: Fact): boolean {
  return a.object.span.start === b.object.span.start;
}

/** The same title of the same body; a title of no body is the same in one article only. */
function isSamePost(a: Fact, b: Fact, corpus: Corpus): boolean {
  if (a.relation !== b.relation || a.certainty === 'negated') return false;
  if (a.relation === 'leads') return nameOfObject(a, corpus) === nameOfObject(b, corpus);
  const [body, other] = [bodyOf(a, corpus), bodyOf(b, corpus)];
  const isSame = toPlainTitle(a.object.text) === toPlainTitle(b.object.text) || matchPost(a, b.object.text);
  if (!isSame || body !== other) return false;
  return (
    body !== undefined ||
    (a.evidence.articleId === b.evidence.articleId && (a.qualifiers.tense === 'former' || isHandedOver(a, b)))
  );
}

function bodyOf(fact: Fact, corpus: Corpus): string | undefined {
  const body = fact.qualifiers.organisation ?? fact.qualifiers.place;
  return body && nameOfArgument(body, corpus);
}
