import { answerCompare } from '#answer/answerers/compare.ts';
import { answerEvent } from '#answer/answerers/event.ts';
import { answerFigures } from '#answer/answerers/figures.ts';
import { answerHelp } from '#answer/answerers/help.ts';
import { answerHolder } from '#answer/answerers/holder.ts';
import { answerOrg } from '#answer/answerers/org.ts';
import { answerPlace } from '#answer/answerers/place.ts';
import { answerPlans } from '#answer/answerers/plans.ts';
import { answerProject } from '#answer/answerers/project.ts';
import { answerSaid } from '#answer/answerers/said.ts';
import { answerSources } from '#answer/answerers/sources.ts';
import { answerPassage } from '#answer/answerers/supportedPassage.ts';
import { answerTargets } from '#answer/answerers/targets.ts';
import { answerTimeline } from '#answer/answerers/timeline.ts';
import { answerTopic } from '#answer/answerers/topic.ts';
import { answerWho } from '#answer/answerers/who.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { IntentName, Request } from '#model/request.ts';

type Answerer = (request: Request, corpus: Corpus) => Answer;

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
  help: answerHelp,
  passage: answerPassage,
};

/** Answers a request from the facts; pure lookup. */
export function answerRequest(request: Request, corpus: Corpus): Answer {
  return ANSWERERS[request.intent](request, corpus);
}
