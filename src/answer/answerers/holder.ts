import { HEAD_POSTS } from '#lexicon/headPosts.ts';
import { phrasesOf } from '#lexicon/phrases/phrasesOf.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import type { Request, Slots } from '#model/request.ts';
import { groupBy } from '../groupBy.ts';
import { heldInTime } from '../heldInTime.ts';
import { plainTitle } from '../plainTitle.ts';
import { postFacts } from '../postFacts.ts';
import { postLine } from '../postLine.ts';
import { nameOf } from '../postPhrase.ts';
import { isResolved, notFound, resolve } from '../resolve.ts';
import { succession } from '../succession.ts';

/** Who holds a post, as of the newest article; who held it before is said behind. */
export function holder(request: Request, corpus: Corpus): Answer {
  const { post = '', of, rank } = request.slots;
  if (rank === 'before' || rank === 'after') return succession(request, corpus);
  const wanted = (fact: Fact) => isWanted(fact, request.slots, corpus);
  const body =
    of === undefined
      ? undefined
      : resolve(request, corpus, {
          slot: 'of',
          kinds: ['place', 'organisation'],
          answers: (entity) => postFacts(post, entity, corpus).some(wanted),
        });
  if (body && !isResolved(body)) return body;
  const facts = ahead(request, [
    ...postFacts(post, body?.entity, corpus).filter(wanted),
    ...(rank === 'former' && body && HEADS.has(plainTitle(post))
      ? postFacts('', body.entity, corpus).filter((fact) => fact.relation === 'leads' && wanted(fact))
      : []),
  ]);
  const sought = soughtIn(corpus, request.slots, body?.entity.name);
  const groups = groupBy(
    facts,
    (fact) => `${nameOf(fact.subject, fact.evidence.articleId, corpus)} ${fact.qualifiers.tense ?? ''}`,
  );
  const sorted = groups.sort((a, b) => place(a[0]) - place(b[0]));
  const [first, ...others] = sorted.map((group) => postLine(group, corpus));
  const holderFact = sorted[0]?.[0];
  if (!first || !holderFact) return notFound(request, corpus, sought);
  return {
    kind: 'found',
    request,
    score: body?.score ?? 1,
    title: sought,
    about: nameOf(holderFact.subject, holderFact.evidence.articleId, corpus),
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
  return (slots.rank !== 'former' || fact.qualifiers.tense === 'former') && heldInTime(fact, slots, corpus);
}

/** Who holds it comes before who is to hold it, and both before who held it; a post says more than that it is led. */
function place({ qualifiers, relation }: Fact): number {
  const later = { current: 0, acting: 0, elect: 2, former: 4 }[qualifiers.tense ?? 'current'];
  return later + (relation === 'leads' ? 1 : 0);
}
