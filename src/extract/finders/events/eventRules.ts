import { AGREEMENTS } from './agreements.ts';
import { ATTENDANCES } from './attendances.ts';
import type { EventRule } from './eventMatch.ts';
import { HOLDINGS } from './holdings.ts';
import { VISITS } from './visits.ts';

export const EVENT_RULES: readonly EventRule[] = [...HOLDINGS, ...ATTENDANCES, ...VISITS, ...AGREEMENTS];
