import { listWords } from '#lexicon/listWords.ts';

/** What somebody does with a project that is theirs: "Oslo opened a bridge". */
export const OWNER_VERBS = listWords(`
  plan, plans, build, builds, built, building, open, opened, opens, launch, launched, launches, start, started, starts,
  developed, develops, developing, runs, run, unveiled, set up, created, creates, create, announced`);
