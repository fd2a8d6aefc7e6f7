import { nameOfArgument } from '#answer/phrase/phrasePost.ts';
import { statePosts } from '#answer/phrase/statePosts.ts';
import { answerNotFound, isResolved, resolveSlot } from '#answer/resolve/resolveSlot.ts';
import { findPostFacts } from '#answer/select/findPostFacts.ts';
import { plainTitle } from '#answer/select/matchPost.ts';
import { isHeldInTime } from '#answer/select/overlapsTime.ts';
import { HEAD_POSTS } from '#lexicon/posts/headPosts.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import { groupBy } from '#model/groupBy.ts';
import type { Request, Slots } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { answerSuccession } from './succession.ts';

/** Who holds a post, as of the newest article; who held it before is said behind. */
export function answerHolder(request: Request, corpus: Corpus): Answer {
  const { post = '', of, rank } = request.slots;
  if (rank === 'before' || rank === 'after') return answerSuccession(request, corpus);
  const wanted = (fact: Fact) => isWanted(fact, request.slots, corpus);
  const body =
    of === undefined
      ? undefined
      : resolveSlot(request, corpus, {
          slot: 'of',
          kinds: ['place', 'organisation'],
          answers: (entity) => findPostFacts(post, entity, corpus).some(wanted),
        });
  if (body && !isResolved(body)) return body;
  const facts = ahead(request, [
    ...findPostFacts(post, body?.entity, corpus).filter(wanted),
    ...(rank === 'former' && body && HEADS.has(plainTitle(post))
      ? findPostFacts('', body.entity, corpus).filter((fact) => fact.relation === 'leads' && wanted(fact))
      : []),
  ]);
  const sought = soughtIn(corpus, request.slots, body?.entity.name);
  const groups = groupBy(
    facts,
    (fact) => `${nameOfArgument(fact.subject, fact.evidence.articleId, corpus)} ${fact.qualifiers.tense ?? ''}`,
  );
  const sorted = groups.sort((a, b) => place(a[0]) - place(b[0]));
  const [first, ...others] = sorted.map((group) => statePosts(group, corpus));
  const holderFact = sorted[0]?.[0];
  if (!first || !holderFact) return answerNotFound(request, corpus, sought);
  return {
    kind: 'found',
    request,
    score: body?.score ?? 1,
    title: sought,
    about: nameOfArgument(holderFact.subject, holderFact.evidence.articleId, corpus),
    ...(body?.readAs && { readAs: body.readAs }),
    statements: [first, ...others],
  };
}

const HEADS = new Set(HEAD_POSTS);
const AHEAD = /\b(?:next|incoming|future|will (?:be|become|take over)|to be|upcoming|designate)\b/i;

/** Who asks for the next one does not mean who holds it, where it is known who is to. */
function ahead({ utterance }: Request, facts: readonly Fact[]): readonly Fact[] {
  const coming = facts.filter(({ qualifiers }) => qualifiers.tense === 'elect');
  return AHEAD.test(utterance) && coming.length > 0 ? coming : facts;
}

/** A post is named in the words of the articles, English. */
function soughtIn({ language }: Corpus, { post = '', rank }: Slots, body: string | undefined): string {
  const { titles, tenses } = phrasesOf(language);
  const plain = body === undefined ? post : post === '' ? titles.headOf(body) : `${post} of ${body}`;
  return rank ? `${post === '' ? tenses.former : rank} ${plain}` : plain;
}

function isWanted(fact: Fact, slots: Slots, corpus: Corpus): boolean {
  return (slots.rank !== 'former' || fact.qualifiers.tense === 'former') && isHeldInTime(fact, slots, corpus);
}

/** Who holds it comes before who is to hold it, and both before who held it; a post says more than that it is led. */
function place({ qualifiers, relation }: Fact): number {
  const later = { current: 0, acting: 0, elect: 2, former: 4 }[qualifiers.tense ?? 'current'];
  return later + (relation === 'leads' ? 1 : 0);
}
