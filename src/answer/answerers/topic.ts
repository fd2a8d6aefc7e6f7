import { findPassagesOn } from '#answer/evidence/findPassagesAbout.ts';
import { sentenceOf } from '#answer/evidence/sourceOf.ts';
import { composeAnswer, composePassages, stateFacts } from '#answer/phrase/composeAnswer.ts';
import { phraseDatedFact } from '#answer/phrase/phraseFact.ts';
import { matchTopic, type WordMatcher } from '#answer/select/matchWords.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact, Relation } from '#model/fact.ts';
import type { UnderstoodRequest } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { answerNearestPassages } from './passage.ts';

/** What happened comes first, then what is wanted, then what was said. Posts and seats are no news of a topic. */
const NEWS_ORDER: readonly Relation[] = ['event', 'agreed', 'visited', 'project', 'target', 'plan', 'figure', 'said'];

/** Who did, plans and said what about some words, newest first within each kind; else the passages that speak of them, or are nearest to them. */
export function answerTopic(request: UnderstoodRequest, corpus: Corpus): Answer {
  const { topic: words = '' } = request.slots;
  const about = matchTopic(words, corpus);
  const facts = about ? corpus.facts.filter((fact) => isAbout(fact, about, corpus)) : [];
  if (facts.length === 0)
    return (
      composePassages(request, about ? findPassagesOn(about, corpus) : []) ??
      answerNearestPassages({ ...request, utterance: words }, corpus)
    );
  const ordered = facts.sort((a, b) => NEWS_ORDER.indexOf(a.relation) - NEWS_ORDER.indexOf(b.relation));
  const statements = stateFacts(ordered, (fact) => phraseDatedFact(fact, corpus), corpus);
  return composeAnswer(request, corpus, statements, { title: phrasesOf(corpus.language).titles.topic(words) });
}

/** Its own words say so; of a statement those around it too, as what it is about can stand before it. */
function isAbout(fact: Fact, about: WordMatcher, corpus: Corpus): boolean {
  const { relation, subject, object, certainty } = fact;
  if (!NEWS_ORDER.includes(relation) || certainty === 'negated') return false;
  if (relation === 'said') return about(sentenceOf(fact, corpus));
  return about([subject.name ?? subject.text, object.name ?? '', object.text].join(' '));
}
