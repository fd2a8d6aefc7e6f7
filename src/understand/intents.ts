import type { Intent } from './intent.ts';
import { COMPARE } from './intents/compare.ts';
import { EVENT } from './intents/event.ts';
import { FIGURES } from './intents/figures.ts';
import { HELP } from './intents/help.ts';
import { HOLDER } from './intents/holder.ts';
import { ORG } from './intents/org.ts';
import { PLACE } from './intents/place.ts';
import { PLANS } from './intents/plans.ts';
import { PROJECT } from './intents/project.ts';
import { SAID } from './intents/said.ts';
import { SOURCES } from './intents/sources.ts';
import { TARGETS } from './intents/targets.ts';
import { TIMELINE } from './intents/timeline.ts';
import { TOPIC } from './intents/topic.ts';
import { WHO } from './intents/who.ts';

/** All intents. The more particular stand first: "who is the mayor of Oslo" would also fit "who is {name}". */
export const INTENTS: readonly Intent[] = [
  HELP,
  SOURCES,
  TARGETS,
  FIGURES,
  PLANS,
  COMPARE,
  SAID,
  PROJECT,
  EVENT,
  PLACE,
  TIMELINE,
  TOPIC,
  HOLDER,
  WHO,
  ORG,
];
