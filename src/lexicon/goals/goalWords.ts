import { listWords } from '#lexicon/listWords.ts';

/** How words begin that can open a cue of a goal: a sentence without any of them means to do nothing. */
export const CUE_STEMS = listWords(`
  will, shall, mean, may, might, could, would, aim, aims, aimed, aiming, plan, intend, seek, striv, aspir, pledge, vow, promis,
  expect, undertak, decided, resolved, prepar, going, determin, committ, poised, schedul, slated, due, set, designed,
  bound, hop, want, wish, consider, propos, project, forecast, likely, looks, target, goal, objective, ambition, task,
  mission, to be, is to, are to, intention, importance, need, necessity, resolve`);

/** Before "that", "whether" and "if" they make what follows somebody else's wish or guess. */
export const HOPE_WORDS = listWords(`
  hope, hopes, hoped, wish, wishes, possible, likely, possibility, expect, expects, expected, forecast, forecasts,
  predict, predicts, predicted, estimate, estimates, estimated, believe, believes, think, thinks, rumour, rumours,
  rumor, rumors, unclear, doubt, doubts`);

/** What opens another clause behind a comma, so that an action ends there. */
export const CLAUSE_OPENERS = listWords(`
  but, while, although, though, which, who, whose, where, when, as, said, says, according, he, she, they, it, officials,
  because, since, up from, compared, thus, making, helping, providing, contributing, so as, both of, all of, some of,
  inspired, revolutionising, revolutionizing`);

/** Verbs of saying that end an action behind "and". */
export const SAID_AFTER_ACTIONS = listWords(`
  said, says, added, noted, cautioned, warned, stressed, argued, insisted, promised, wanted, called, urged`);

/** What chunks between commas begin with that name no subject: "By 2025", "known for its silk", "led by Ms Roe". */
export const ADVERBIAL_OPENERS = listWords(`
  by, in, on, at, as, after, before, from, since, during, under, over, with, within, for, to, according, based,
  following, despite, through, throughout, along, amid, among, besides, going, instead, meanwhile, however, moreover,
  furthermore, lastly, finally, additionally, also, now, then, today, recently, this, next, last, earlier, later, when,
  while, if, known, led, home, once, given, thanks, because, due, until, looking, regarding, unlike, like, located,
  founded, based, where, which, who, including, especially, yesterday, astonishingly, first, second, third`);

/** How the verb of a clause begins if its subject is a goal: "the target was missed". */
export const GOAL_CLAUSE_VERBS = listWords(`
  will, would, may, might, could, can, has, have, had, is, are, was, were, does, did, do, aim, aims, plan, plans, set,
  sets, dropped, abandoned, scrapped, missed, met, announced, adopted, cut, raised, lowered, confirmed, kept, keeps,
  reaffirmed, unveiled, marched, faces, holds, shelved, gave, withdrew, cancelled, canceled, ditched, axed, published,
  revised, repeated, approved, proposed, pledged, maintain, maintains, stand, stands, remain, remains`);

/** What makes a goal given up. */
export const DROPPED_FORMS = listWords(`
  dropped, dropping, abandon, abandoned, abandoning, abandons, scrapped, scrapping, scraps, scraped, scraping,
  gave up, given up, giving up, withdraw, withdrawn, withdrew, shelved, cancelled, canceled, missed, miss,
  walked away from, not meet, not reach, not hit, not achieve, no longer has, denied, ditched, axed, fail to meet,
  fails to meet, failed to meet, fail to reach, fails to reach, failed to reach, fail to hit, fails to hit,
  failed to hit`);

/** What stands before a number that is only a bound of what is meant: "by more than 12%". */
export const BOUND_WORDS = listWords(`
  more than, less than, fewer than, at least, at most, up to, over, under, nearly, almost, as much as, as many as`);
