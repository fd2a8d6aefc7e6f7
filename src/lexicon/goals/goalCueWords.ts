import { listWords } from '#lexicon/listWords.ts';

/** Nouns for what somebody means to reach: "the goal of Oslo is to". */
export const GOAL_NOUNS = listWords(`
  goal, goals, aim, aims, target, targets, objective, objectives, ambition, ambitions, plan, plans, task, tasks`);

/** What is done to a goal when it is set: "has unveiled a plan to". */
export const SETTING_VERBS = listWords(`
  set, announced, unveiled, adopted, approved, reaffirmed, confirmed, raised, fixed, released, proposed, put forward,
  laid out, outlined`);

/** What is done to one when it is spoken of: "stressed the goal of". */
export const STRESSING_VERBS = listWords(`
  highlights, highlighted, stresses, stressed, emphasises, emphasised, emphasizes, emphasized, underlines, underlined`);

/** The same, and what is done to none but a goal of one's own. */
export const PURSUING_VERBS = listWords(`
  reaffirms, reaffirmed, stated, repeated, pursue, pursues, share, shares, embrace, embraced`);

/** Before "to" somebody intends: "plans to", "has pledged to". */
export const INTENT_VERBS = listWords(`
  plan, plans, planning, is planning, are planning, intend, intends, seek, seeks, seeking, is seeking, are seeking,
  strive, strives, striving, is striving, are striving, aspire, aspires, pledge, pledges, pledged, has pledged,
  have pledged, vow, vows, vowed, promise, promises, promised, expects, undertake, undertakes, has decided, have decided,
  resolved, means, wants to be able, prepare, prepares, is preparing, are preparing, is going, are going, is determined,
  are determined, has committed, have committed, is resolved, are resolved, is poised, are poised`);

/** Before "plans" and "promise" they make them nouns. */
export const BEFORE_PLAN_NOUNS = listWords(`
  its, their, his, her, the, a, an, any, no, of, unveil, unveiled, such, own, new, for, into, with, on, ’s, 's`);

/** Before "to" they only wish: "hopes to". What is expected or likely is a forecast, and nobody's goal. */
export const HOPE_VERBS = listWords(`
  hope, hopes, is hoping, are hoping, want, wants, wishes, is considering, are considering, propose, proposes`);
