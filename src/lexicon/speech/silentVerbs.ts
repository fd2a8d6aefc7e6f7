import { listWords } from '#lexicon/listWords.ts';

/** Verbs that attribute a thought, a wish or a deed to somebody, but no words: who sees, wants or lists says nothing. */
export const SILENT_VERBS: ReadonlySet<string> = new Set(
  listWords(`
  aim, appear, aspire, back, begin, calculate, campaign, commit, consider, contemplate, decide, decline, determine,
  envision, expect, figure, forget, get, give, hear, identify, imagine, intend, interpret, know, learn, lend, like, list,
  lobby, name, need, offer, opt, paint, plan, prefer, read, realise, realize, refuse, remember, resolve, see, seek, seem,
  show, support, try, understand, view, volunteer, vote, want, wish
`),
);

/** What a paper does and says something by it, but nobody does so: "the study found that". */
export const PAPER_VERBS: ReadonlySet<string> = new Set(
  listWords('estimate, find, identify, list, name, recommend, show, indicate, demonstrate, reveal'),
);

/** Of what is not said there is nothing to tell: "did not say whether". */
export const TELLING_VERBS: ReadonlySet<string> = new Set(
  listWords(`
  add, announce, answer, comment, confirm, describe, disclose, discuss, elaborate, explain, identify, indicate, mention,
  name, provide, reply, report, respond, reveal, say, share, specify, state, tell, write
`),
);
