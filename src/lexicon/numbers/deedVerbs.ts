import { listWords } from '#lexicon/listWords.ts';

/** What somebody made, sold or has: the number behind them counts it. */
export const DEED_VERBS = listWords(`
  produced, exported, imported, sold, handled, created, attracted, recorded, posted, registered, reported, generated,
  delivered, invested, built, shipped, received, treated, earned, employs, employed, hired, operates, planted, signed,
  completed, launched, raised, processed, served, carried, transported, installed, opened, spent, added, bought, made,
  gained, lost, has, have, had, hosts, owns`);

/** Words that may stand between such a verb and its number. */
export const BEFORE_COUNTS = listWords(`
  a, an, the, about, around, nearly, almost, over, more, than, at, least, some, up, to, total, of, record, just, net,
  profit, revenue, sales, loss, only, another, roughly, further`);
