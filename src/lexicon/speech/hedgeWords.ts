import { listWords } from '#lexicon/listWords.ts';

/** Words that make what they stand in no more than possible. */
export const HEDGE_WORDS = listWords(`
  may, might, could, would, should, reportedly, allegedly, rumoured, rumored, supposedly, apparently, perhaps, possibly,
  probably, likely, expected, tipped, candidate, nominee, nominated, hope, hopes, want, wants, if, whether, unless,
  claim to be, claims to be, as if`);

/** What does so before "to": "is tipped to become mayor". */
export const HEDGES_BEFORE_TO = listWords(`
  expected, likely, tipped, said, believed, thought, rumoured, rumored, hope, hopes, hoped, hoping, want, wants, wanted,
  wanting, plan, plans, planned, planning, seek, seeks, seeking, sought, aim, aims, aimed, aiming, try, tries, tried,
  trying, asked, nominated, poised, considering, wish, wishes, wished, claim, claims, claimed, claiming, favourite,
  favorite, bid, campaign, campaigning, running`);
