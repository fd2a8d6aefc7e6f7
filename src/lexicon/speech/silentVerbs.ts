import { listWords } from '#lexicon/listWords.ts';

/** Verbs that attribute a thought, a wish or a deed to somebody, but no words: who sees, wants or lists says nothing. */
export const SILENT_VERBS: ReadonlySet<string> = new Set(
  listWords(`
  aim, appear, aspire, back, begin, calculate, campaign, commit, consider, contemplate, decide, decline, determine,
  envision, expect, figure, forget, get, give, hear, identify, imagine, intend, interpret, know, learn, lend, like, list,
  insult, lobby, name, need, offer, opt, paint, plan, prefer, read, realise, realize, recite, refuse, remember, resolve, rip, see, seek, seem,
  show, support, try, understand, view, volunteer, vote, want, wish
`),
);

/** Verbs that name whom or what somebody speaks of, and leave out what is said: "thanked the crew", "discussed the fare". */
export const NAMING_VERBS: ReadonlySet<string> = new Set(
  listWords(`
  allude, attack, boast, bring, brush, cite, comment, congratulate, convince, credit, detail, discuss, dwell, echo,
  elaborate, go, hint, joke, look, object, persuade, question, side, speak, talk, thank, touch, weigh, welcome
`),
);

/** Verbs that mostly tell what goes on in somebody's mind: said in the present they are an opinion, in the past a memory. */
export const THINKING_VERBS: ReadonlySet<string> = new Set(
  listWords('believe, fear, feel, hope, think, worry, wonder'),
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
