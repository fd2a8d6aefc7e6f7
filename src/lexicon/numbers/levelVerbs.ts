import { listWords } from '#lexicon/listWords.ts';

/** Verbs by which a number says how high something got: "output reached 3 tonnes". */
export const REACHED_VERBS = listWords(`
  reached, hit, totalled, totaled, stood at, amounted to, came to, exceeded, topped, surpassed`);

/** Verbs by which it says where something went: "output rose to 3 tonnes". */
export const CHANGED_VERBS = listWords(`
  rose, grew, climbed, increased, jumped, surged, soared, fell, dropped, declined, slid, slipped, plunged, shrank,
  expanded`);

/** More of both that state a figure, and that no goal is worded with. */
export const FIGURE_VERBS = listWords('stands at, accounted for, accounts for, decreased, doubled, tripled, halved');

/** The same as something to be reached, and what else says how high something gets but not what is made. */
export const LEVEL_VERBS = listWords(`
  exceed, reach, hit, top, surpass, total, stand at, amount to, come to, rise, grow, increase, climb, fall, drop,
  decline, expand, shrink, account for, cross, approach, jump, soar, double, triple, achieve, exceeding, reaching,
  hitting, topping, remained, stayed, edged, gained, lost, improved`);

export const BE_FORMS = listWords('was, were, is, are');
