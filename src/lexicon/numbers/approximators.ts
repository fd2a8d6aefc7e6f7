import { listWords } from '#lexicon/listWords.ts';

/** What may stand in front of a number and says how close it is: "at least 3 tonnes". */
export const APPROXIMATORS = listWords(`
  about, around, nearly, almost, over, more than, at least, less than, up to, between, just, only, some, roughly,
  approximately, above, below, under, a, an, another, an additional, the, as much as, as many as, no more than,
  no less than, within`);

/** What may stand between a verb of level and its number: "rise by up to another 3 tonnes". */
export const BEFORE_LEVELS = listWords(`
  to, by, at, from, up, down, about, around, nearly, almost, over, more, than, least, less, a, an, the, another,
  further, as, much, between, just, only, some, roughly, approximately, above, below, under, higher, lower, record,
  estimated`);
