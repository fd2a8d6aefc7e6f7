import { listWords } from '#lexicon/listWords.ts';
import type { Token } from '#model/sentence.ts';
import { isAuxiliary } from './phraseWords.ts';

export type VerbForm = 'finite' | 'participle' | 'infinitive' | 'passive';

/** A verb with its auxiliaries, negation and adverbs: "has also not said", "went on to say", "was asked". */
export type VerbGroup = { readonly start: number; readonly head: number; readonly form: VerbForm };

const NEGATION = new Set(['not', "n't", 'n’t', 'never']);
const CONTRACTED = new Set(["'s", '’s', "'ve", '’ve', "'re", '’re', "'d", '’d', "'ll", '’ll', "'m", '’m']);
const FORMS_OF_BE = new Set(listWords(`be, is, are, was, were, been, being, 's, ’s, 're, ’re, 'm, ’m, am`));
const ASKING_ADVERB = new Set(
  listWords(`
  when, where, how, why, that, here, there, as, so, too, ago, yesterday, more, most, meanwhile, however, instead,
  else, about
`),
);
/** Verbs that lead on to another: "continued to criticise", "declined to comment". */
const LEADS_ON = new Set(
  listWords(`
  go, continue, decline, refuse, begin, start, fail, try, seek, proceed, need, want, have, like, keep, dare, appear,
  seem, come, rush, hasten, tend, use
`),
);

export function readVerbGroup(tokens: readonly Token[], head: number, floor: number): VerbGroup {
  const near = findGroupStart(tokens, head, floor);
  const infinitive = tokens[near - 1]?.lower === 'to' && near - 1 >= floor;
  const start = infinitive ? findLeadIn(tokens, near - 1, floor) : near;
  if (infinitive && start === near - 1) return { start, head, form: 'infinitive' };
  return {
    start,
    head,
    form: infinitive ? formOf(tokens, findLeadHead(tokens, near - 1), start) : formOf(tokens, head, start),
  };
}

function findLeadHead(tokens: readonly Token[], to: number): number {
  return tokens[to - 1]?.lower === 'on' ? to - 2 : to - 1;
}

/** Where the group starts that leads on to the infinitive at `to`, or `to` itself. */
function findLeadIn(tokens: readonly Token[], to: number, floor: number): number {
  const head = findLeadHead(tokens, to);
  const token = tokens[head];
  if (!token || head < floor || !/VERB|AUX/.test(token.pos) || !LEADS_ON.has(token.lemma)) return to;
  return findGroupStart(tokens, head, floor);
}

function findGroupStart(tokens: readonly Token[], head: number, floor: number): number {
  let start = head;
  while (start > floor && belongsToGroup(tokens, start - 1)) start--;
  return start;
}

function belongsToGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (NEGATION.has(token.lower)) return true;
  if (token.pos === 'AUX') return isAuxiliary(token);
  if (CONTRACTED.has(token.lower)) return !/['’]s$/.test(token.lower) || contractsVerb(tokens, at);
  if (/^(?:since|both|all)$/.test(token.lower)) return tokens[at - 1]?.pos === 'AUX';
  return token.pos === 'ADV' && !ASKING_ADVERB.has(token.lower);
}

/** "he's called" and "who's been asked", not "the mayor's called-for cut". */
function contractsVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return before?.pos === 'PRON' || /^(?:been|being)$/.test(after?.lower ?? '') || /ing$/.test(after?.lower ?? '');
}

function formOf(tokens: readonly Token[], head: number, start: number): VerbForm {
  const verb = tokens[head] as Token;
  const helpers = tokens.slice(start, head).filter(({ pos, lower }) => pos === 'AUX' || CONTRACTED.has(lower));
  const last = helpers.at(-1)?.lower ?? '';
  if (/ing$/.test(verb.lower) && verb.lower !== verb.lemma) return FORMS_OF_BE.has(last) ? 'finite' : 'participle';
  if (helpers.length === 0) return 'finite';
  return FORMS_OF_BE.has(last) && isPastLike(verb) ? 'passive' : 'finite';
}

function isPastLike({ lower, lemma }: Token): boolean {
  return lower !== lemma && !lower.endsWith('s');
}
