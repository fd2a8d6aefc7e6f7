import { composeAnswer, stateFacts } from '#answer/phrase/composeAnswer.ts';
import { phraseDatedFact } from '#answer/phrase/phraseFact.ts';
import { nameOfArgument, nameOfObject } from '#answer/resolve/nameOfArgument.ts';
import { matchWords } from '#answer/select/matchWords.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import type { Request } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** A project by its name or kind, or those of a place or owner: what it is, where, whose, how far. */
export function answerProject(request: Request, corpus: Corpus): Answer {
  const { name = '' } = request.slots;
  const statements = stateFacts(findProjects(name, corpus), (fact) => phraseDatedFact(fact, corpus), corpus);
  const { titles, colon } = phrasesOf(corpus.language);
  const title = name ? titles.projects + colon + name : titles.projects;
  return composeAnswer(request, corpus, statements, { title, sought: name });
}

/** Those that are called so before those that are only of such a kind, place or owner. */
function findProjects(name: string, corpus: Corpus): readonly Fact[] {
  const all = corpus.facts.filter(({ relation, certainty }) => relation === 'project' && certainty !== 'negated');
  const about = matchWords(name);
  if (!about) return all;
  const isCalled = (fact: Fact) => Number(about(nameOfObject(fact, corpus)));
  return all.filter((fact) => about(wordsOf(fact, corpus))).sort((a, b) => isCalled(b) - isCalled(a));
}

function wordsOf(fact: Fact, corpus: Corpus): string {
  const { subject, object, qualifiers } = fact;
  const ends = [subject, object, ...(qualifiers.place ? [qualifiers.place] : [])];
  return [qualifiers.kind, ...ends.map((end) => `${nameOfArgument(end, corpus)} ${end.text}`)].join(' ');
}
