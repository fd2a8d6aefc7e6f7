import { citeFact, citeFacts, isSamePassage } from '#answer/evidence/cite.ts';
import { nameOfObject, nameOfSubject } from '#answer/resolve/nameOfArgument.ts';
import { findFactsOf } from '#answer/select/findFactsOf.ts';
import type { Happening } from '#answer/select/gatherHappenings.ts';
import { groupBy } from '#answer/select/groupBy.ts';
import type { Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import type { EventPart } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { phrasePost } from './phrasePost.ts';
import { stateHappening } from './stateHappening.ts';

/** An event in lines: what it was, when, where and who held it, then each who took part; first what is wanted. */
export function stateHappeningInFull(
  happening: Happening,
  part: EventPart | undefined,
  corpus: Corpus,
): readonly Statement[] {
  const itself = stateHappening(happening, corpus, { hostFirst: part === 'host' });
  if (part === 'dateAndPlace') return [itself];
  const people = stateParticipants(happening, corpus);
  if (part === 'host') return [itself, ...people];
  return part === 'participants' ? [...people, itself] : [itself, ...people, ...stateVisits(happening, corpus)];
}

function stateParticipants({ facts }: Happening, corpus: Corpus): Statement[] {
  const { comma, line } = phrasesOf(corpus.language);
  const present = facts.filter(({ relation }) => relation === 'attended');
  return groupBy(present, (fact) => nameOfSubject(fact, corpus).toLowerCase()).map((group) => {
    const post = postOf(group[0], corpus);
    const text = line.attendedBy(nameOfSubject(group[0], corpus)) + (post ? comma + phrasePost(post, corpus) : '');
    const citations = citeFacts(group, corpus);
    const extra = post && citeFact(post, corpus);
    return {
      text,
      citations: extra && !citations.some((one) => isSamePassage(one, extra)) ? [...citations, extra] : citations,
    };
  });
}

/** The post that somebody holds as of the same article, else the newest. */
function postOf({ subject, evidence }: Fact, corpus: Corpus): Fact | undefined {
  const entity = corpus.entityOf(subject, evidence.articleId);
  if (!entity) return undefined;
  const held = findFactsOf(
    entity,
    corpus,
    ({ relation, certainty }) => relation === 'holdsPost' && certainty === 'stated',
  );
  const governed = held.filter(({ qualifiers }) => qualifiers.organisation || qualifiers.place);
  const isHere = (fact: Fact) => fact.evidence.articleId === evidence.articleId;
  return governed.find(isHere) ?? governed[0] ?? held.find(isHere) ?? held[0];
}

/** What was visited in the course of the only event of an article. */
function stateVisits({ facts }: Happening, corpus: Corpus): Statement[] {
  const articles = new Set(facts.map(({ evidence }) => evidence.articleId));
  const told = corpus.facts.filter(({ evidence }) => articles.has(evidence.articleId));
  if (told.some((fact) => fact.relation === 'event' && !facts.includes(fact))) return [];
  const visited = told.filter(({ relation, subject }) => relation === 'visited' && subject.name === undefined);
  const { verbs } = phrasesOf(corpus.language);
  return groupBy(visited, (fact) => nameOfObject(fact, corpus)).map((group) => ({
    text: verbs.visited(lowerFirst(group[0].subject.text), nameOfObject(group[0], corpus)),
    citations: citeFacts(group, corpus),
  }));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
