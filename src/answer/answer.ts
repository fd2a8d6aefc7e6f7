import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { IntentName, Request } from '#model/request.ts';
import { compare } from './answerers/compare.ts';
import { event } from './answerers/event.ts';
import { figures } from './answerers/figures.ts';
import { help } from './answerers/help.ts';
import { holder } from './answerers/holder.ts';
import { org } from './answerers/org.ts';
import { place } from './answerers/place.ts';
import { plans } from './answerers/plans.ts';
import { project } from './answerers/project.ts';
import { said } from './answerers/said.ts';
import { sources } from './answerers/sources.ts';
import { targets } from './answerers/targets.ts';
import { timeline } from './answerers/timeline.ts';
import { topic } from './answerers/topic.ts';
import { who } from './answerers/who.ts';
import { supportedPassage } from './supportedPassage.ts';

type Answerer = (request: Request, corpus: Corpus) => Answer;

const ANSWERERS: Readonly<Record<IntentName, Answerer>> = {
  who,
  holder,
  targets,
  figures,
  plans,
  compare,
  said,
  event,
  timeline,
  project,
  topic,
  org,
  place,
  sources,
  help,
  passage: supportedPassage,
};

/** Answers a request from the facts; pure lookup. */
export function answer(request: Request, corpus: Corpus): Answer {
  return ANSWERERS[request.intent](request, corpus);
}
