import { citeFact, citeFacts } from '#answer/evidence/cite.ts';
import { nameOfArgument } from '#answer/resolve/nameOfArgument.ts';
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
  return groupBy(present, ({ subject, evidence }) =>
    nameOfArgument(subject, evidence.articleId, corpus).toLowerCase(),
  ).map((group) => {
    const [{ subject, evidence }] = group;
    const post = postOf(group[0], corpus);
    const text =
      line.attendedBy(nameOfArgument(subject, evidence.articleId, corpus)) +
      (post ? comma + phrasePost(post, corpus) : '');
    const citations = citeFacts(group, corpus);
    const extra = post && citeFact(post, corpus);
    const isNew =
      extra &&
      !citations.some(({ articleId, span }) => articleId === extra.articleId && span.start === extra.span.start);
    return { text, citations: isNew ? [...citations, extra] : citations };
  });
}

/** The post that somebody holds as of the same article, else the newest. */
function postOf({ subject, evidence }: Fact, corpus: Corpus): Fact | undefined {
  const entity = corpus.entityOf(subject, evidence.articleId);
  const held = entity
    ? corpus
        .factsAbout(entity.key)
        .filter(
          (fact) =>
            fact.relation === 'holdsPost' &&
            fact.certainty === 'stated' &&
            corpus.entityOf(fact.subject, fact.evidence.articleId)?.key === entity.key,
        )
    : [];
  const governed = held.filter(({ qualifiers }) => qualifiers.organisation || qualifiers.place);
  const here = (fact: Fact) => fact.evidence.articleId === evidence.articleId;
  return governed.find(here) ?? governed[0] ?? held.find(here) ?? held[0];
}

/** What was visited in the course of the only event of an article. */
function stateVisits({ facts }: Happening, corpus: Corpus): Statement[] {
  const articles = new Set(facts.map(({ evidence }) => evidence.articleId));
  const others = corpus.facts.filter(
    ({ relation, evidence }) => articles.has(evidence.articleId) && relation === 'event',
  );
  if (others.some((fact) => !facts.includes(fact))) return [];
  const visited = corpus.facts.filter(
    ({ relation, subject, evidence }) =>
      articles.has(evidence.articleId) && relation === 'visited' && subject.name === undefined,
  );
  const { verbs } = phrasesOf(corpus.language);
  return groupBy(visited, ({ object, evidence }) => nameOfArgument(object, evidence.articleId, corpus)).map(
    (group) => ({
      text: verbs.visited(
        lowerFirst(group[0].subject.text),
        nameOfArgument(group[0].object, group[0].evidence.articleId, corpus),
      ),
      citations: citeFacts(group, corpus),
    }),
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
