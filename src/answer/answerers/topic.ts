import { phrasesOf } from '#lexicon/phrases/phrasesOf.ts';
import type { Answer, Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact, Relation } from '#model/fact.ts';
import type { Request } from '#model/request.ts';
import { citeFacts } from '../cite.ts';
import { datedLine } from '../datedLine.ts';
import { groupBy } from '../groupBy.ts';
import { matchTopic } from '../matchTopic.ts';
import type { MatchWords } from '../matchWords.ts';
import { passagesSpeakingOf } from '../passagesSpeakingOf.ts';
import { sentenceOf } from '../sentenceOf.ts';
import { passage } from './passage.ts';

/** What happened comes first, then what is wanted, then what was said. Posts and seats are no news of a topic. */
const ORDER: readonly Relation[] = ['event', 'agreed', 'visited', 'project', 'target', 'plan', 'figure', 'said'];

/** Who did, plans and said what about some words, newest first within each kind; else the passages that speak of them, or are nearest to them. */
export function topic(request: Request, corpus: Corpus): Answer {
  const words = request.slots.topic ?? '';
  const about = matchTopic(words, corpus);
  const facts = about ? corpus.facts.filter((fact) => isAbout(fact, about, corpus)) : [];
  const ordered = facts.sort((a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation));
  const [first, ...others] = groupBy(ordered, (fact) => datedLine(fact, corpus)).map(
    (group): Statement => ({ text: datedLine(group[0], corpus), citations: citeFacts(group, corpus) }),
  );
  const speaking = () => (about ? passagesSpeakingOf(about, request, corpus) : undefined);
  if (!first) return speaking() ?? passage({ ...request, utterance: words }, corpus);
  return {
    kind: 'found',
    request,
    score: 1,
    title: phrasesOf(corpus.language).titles.topic(words),
    statements: [first, ...others],
  };
}

/** Its own words say so; of a statement those around it too, as what it is about can stand before it. */
function isAbout(fact: Fact, about: MatchWords, corpus: Corpus): boolean {
  const { relation, subject, object, certainty } = fact;
  if (!ORDER.includes(relation) || certainty === 'negated') return false;
  if (relation === 'said') return about(sentenceOf(fact, corpus));
  return about([subject.name ?? subject.text, object.name ?? '', object.text].join(' '));
}
