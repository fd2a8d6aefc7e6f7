import { answerCompare } from '#answer/answerers/compare.ts';
import { answerDue } from '#answer/answerers/due.ts';
import { answerEvent } from '#answer/answerers/event.ts';
import { answerFigures } from '#answer/answerers/figures.ts';
import { answerHappened } from '#answer/answerers/happened.ts';
import { answerHelp } from '#answer/answerers/help.ts';
import { answerHolder } from '#answer/answerers/holder.ts';
import { addPassages, answerNaming } from '#answer/answerers/naming.ts';
import { answerNews } from '#answer/answerers/news.ts';
import { answerOrg } from '#answer/answerers/org.ts';
import { answerPassage } from '#answer/answerers/passage.ts';
import { answerPlace } from '#answer/answerers/place.ts';
import { answerPlans } from '#answer/answerers/plans.ts';
import { answerPosts } from '#answer/answerers/posts.ts';
import { answerProject } from '#answer/answerers/project.ts';
import { answerSaid } from '#answer/answerers/said.ts';
import { answerSources } from '#answer/answerers/sources.ts';
import { answerTargets } from '#answer/answerers/targets.ts';
import { answerTimeline } from '#answer/answerers/timeline.ts';
import { answerTogether } from '#answer/answerers/together.ts';
import { answerTopic } from '#answer/answerers/topic.ts';
import { answerWho } from '#answer/answerers/who.ts';
import type { Answer, NotFound } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { IntentName, UnderstoodRequest } from '#model/request.ts';

type Answerer = (request: UnderstoodRequest, corpus: Corpus) => Answer;

/**
 * One answerer for each intent. All take the same way, a sub-room for each step of it:
 * resolve   whom or what the slots mean, so that a name that is short, misspelt or a post finds its entity
 * select    the facts that answer, as far as their relation, time, topic and owner fit
 * phrase    what they say in a line each, so that what many articles say is said once
 * evidence  the passages that state them, as no line stands without one
 * Beside the answerers stand what several of them share: profile and answerTable.
 */
const ANSWERERS: Readonly<Record<IntentName, Answerer>> = {
  who: answerWho,
  holder: answerHolder,
  targets: answerTargets,
  figures: answerFigures,
  plans: answerPlans,
  compare: answerCompare,
  said: answerSaid,
  event: answerEvent,
  timeline: answerTimeline,
  project: answerProject,
  topic: answerTopic,
  org: answerOrg,
  place: answerPlace,
  sources: answerSources,
  together: answerTogether,
  posts: answerPosts,
  happened: answerHappened,
  news: answerNews,
  due: answerDue,
  help: answerHelp,
  passage: answerPassage,
};

/** What asks for passages needs no other step, and what asks of the corpus as a whole is answered by no passage of it. */
const ALONE: ReadonlySet<IntentName> = new Set(['passage', 'sources', 'posts', 'happened', 'news', 'due']);

type AnswerStep = {
  readonly name: string;
  readonly why: string;
  readonly answer: (request: UnderstoodRequest, corpus: Corpus) => Answer;
};

const FACTS: AnswerStep = {
  name: 'facts',
  why: 'what was extracted says most surely, and in the fewest words, what the articles say',
  answer: (request, corpus) => ANSWERERS[request.intent](request, corpus),
};

const NAMING: AnswerStep = {
  name: 'naming',
  why: 'the sentences that name what is asked about, and show what is looked for, may tell what no fact does',
  answer: answerNaming,
};

/** The first that finds something answers a question in plain words. */
const STEPS: readonly AnswerStep[] = [
  FACTS,
  NAMING,
  {
    name: 'passages',
    why: 'a sentence may answer a question though no fact was read in it; it is said to be no more than that',
    answer: (request, corpus) => answerPassage({ ...request, intent: 'passage' }, corpus),
  },
];

/** The first that finds something answers a command. */
const STEPS_OF_COMMAND: readonly AnswerStep[] = [FACTS, NAMING];

/** Answers a request: pure lookup, and no word without a passage that says it. */
export function answerRequest(request: UnderstoodRequest, corpus: Corpus): Answer {
  const steps = request.wanted.passages ? STEPS : STEPS_OF_COMMAND;
  const refusals: NotFound[] = [];
  for (const { answer } of ALONE.has(request.intent) ? [FACTS] : steps) {
    const found = answer(request, corpus);
    if (found.kind === 'found' && !request.wanted.passages) return addPassages(found, request, corpus);
    if (found.kind !== 'not-found') return found;
    refusals.push(found);
  }
  return refusals.reduce(joinRefusals);
}

/** A plain no says what was looked for, and shows the nearest passages, which are too far off to answer. */
function joinRefusals(first: NotFound, { score, passages }: NotFound): NotFound {
  return { ...first, score, ...(passages && { passages }) };
}
