import { COMPARE } from '#understand/intents/compare.ts';
import { DUE } from '#understand/intents/due.ts';
import { EVENT } from '#understand/intents/event.ts';
import { FIGURES } from '#understand/intents/figures.ts';
import { HAPPENED_THEN } from '#understand/intents/happened.ts';
import { HELP } from '#understand/intents/help.ts';
import { HOLDER } from '#understand/intents/holder.ts';
import { NEWS } from '#understand/intents/news.ts';
import { ORG } from '#understand/intents/org.ts';
import { PLACE } from '#understand/intents/place.ts';
import { PLANS } from '#understand/intents/plans.ts';
import { POSTS } from '#understand/intents/posts.ts';
import { PROJECT } from '#understand/intents/project.ts';
import { SAID } from '#understand/intents/said.ts';
import { SOURCES } from '#understand/intents/sources.ts';
import { TARGETS } from '#understand/intents/targets.ts';
import { TIMELINE } from '#understand/intents/timeline.ts';
import { TOGETHER } from '#understand/intents/together.ts';
import { TOPIC } from '#understand/intents/topic.ts';
import { WHO } from '#understand/intents/who.ts';
import type { Intent } from './intent.ts';

/** All intents. The more particular stand first: "who is the mayor of Oslo" would also fit "who is {name}". */
export const INTENTS: readonly Intent[] = [
  HELP,
  NEWS,
  HAPPENED_THEN,
  SOURCES,
  TOGETHER,
  DUE,
  TARGETS,
  FIGURES,
  PLANS,
  COMPARE,
  SAID,
  PROJECT,
  EVENT,
  PLACE,
  POSTS,
  TIMELINE,
  TOPIC,
  HOLDER,
  WHO,
  ORG,
];
