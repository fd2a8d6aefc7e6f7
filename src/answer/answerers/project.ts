import { citeFacts } from '#answer/evidence/cite.ts';
import { findPassagesNaming } from '#answer/evidence/findPassagesNaming.ts';
import { phraseDatedFact } from '#answer/phrase/phraseFact.ts';
import { nameOfArgument } from '#answer/phrase/phrasePost.ts';
import { answerNotFound } from '#answer/resolve/resolveSlot.ts';
import { matchWords } from '#answer/select/matchWords.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import { groupBy } from '#model/groupBy.ts';
import type { Request } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** A project by its name or kind, or those of a place or owner: what it is, where, whose, how far. */
export function answerProject(request: Request, corpus: Corpus): Answer {
  const { name = '' } = request.slots;
  const about = matchWords(name);
  const all = corpus.facts.filter(({ relation, certainty }) => relation === 'project' && certainty !== 'negated');
  const named = (fact: Fact) => about?.(nameOfArgument(fact.object, fact.evidence.articleId, corpus)) ?? false;
  const facts = about
    ? all.filter((fact) => about(wordsOf(fact, corpus))).sort((a, b) => Number(named(b)) - Number(named(a)))
    : all;
  const [first, ...others] = groupBy(facts, (fact) => phraseDatedFact(fact, corpus)).map((group) => ({
    text: phraseDatedFact(group[0], corpus),
    citations: citeFacts(group, corpus),
  }));
  if (!first) return passagesOn(request, corpus) ?? answerNotFound(request, corpus, name);
  const { titles, colon } = phrasesOf(corpus.language);
  return {
    kind: 'found',
    request,
    score: 1,
    title: name ? titles.projects + colon + name : titles.projects,
    statements: [first, ...others],
  };
}

/** A name that no project is known by still stands somewhere. */
function passagesOn(request: Request, corpus: Corpus): Answer | undefined {
  const [only, other] = request.slots.name ? corpus.findEntities(request.slots.name) : [];
  return only && !other && only.score >= SURE ? findPassagesNaming(only.entity, request, corpus) : undefined;
}

const SURE = 0.9;

function wordsOf({ subject, object, qualifiers, evidence }: Fact, corpus: Corpus): string {
  const ends = [subject, object, ...(qualifiers.place ? [qualifiers.place] : [])];
  return [qualifiers.kind, ...ends.map((end) => `${nameOfArgument(end, evidence.articleId, corpus)} ${end.text}`)].join(
    ' ',
  );
}
