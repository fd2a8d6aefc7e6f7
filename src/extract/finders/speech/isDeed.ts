import { NAMING_VERBS, PAPER_VERBS, SILENT_VERBS, THINKING_VERBS } from '#lexicon/speech/silentVerbs.ts';
import type { Argument } from '#model/fact.ts';
import type { Token } from '#model/sentence.ts';
import { opensClause } from './isCutOff.ts';
import type { ReadClaim } from './readClaim.ts';

/** A deed or a scene, or what somebody thinks without a word. */
export function isDeed({ cue, said, speech, speaker, lemma, attribution: { byThing } }: ReadClaim): boolean {
  if (speech === 'direct') return false;
  const [opening] = said;
  const isThat = opening?.lower === 'that';
  if (cue[0]?.pos === 'NOUN' && !isThat) return true;
  if (SILENT_VERBS.has(lemma) && !(byThing === true && PAPER_VERBS.has(lemma))) return true;
  if (/^(?:respond|refer|double)$/.test(lemma) && cue.length > 1 && !isThat) return true;
  if (THINKING_VERBS.has(lemma) && isMemory(cue, lemma)) return true;
  if (lemma === 'express' && FEELING_THERE.test(said.map(({ lower }) => lower).join(' '))) return true;
  if (lemma === 'find' && speaker.kind === 'person') return true;
  if (/^(?:recall|boast)$/.test(lemma) && speaker.kind !== 'person' && !isThat) return true;
  if (TAKES_CLAUSE.test(lemma) && isBehind(said, cue) && !opensClause(said)) return true;
  if (lemma === 'post' && !isThat && isBehind(said, cue)) return true;
  if (
    namesOnly(lemma, cue, said) &&
    !(TAKES_BARE_CLAUSE.test(lemma) ? opensClause(said) : OPENS_CLAUSE.test(opening?.lower ?? ''))
  )
    return true;
  if (speech === 'mixed') return false;
  if (/^(?:worry|wonder)$/.test(lemma) && !isThat) return true;
  if (lemma === 'call' && cue.length === 1) return true;
  if (!isBareDeed(cue, lemma, speaker) || isThat) return false;
  return !(EXPRESSING.test(lemma) ? said.some(({ pos }) => pos === 'VERB' || pos === 'AUX') : opensClause(said));
}

/** "cited a report", "pointed to the ferry". */
function namesOnly(lemma: string, cue: readonly Token[], said: readonly Token[]): boolean {
  if (NAMING_VERBS.has(lemma)) return true;
  return lemma === 'point' && cue.at(-1)?.lower === 'to' && !said.slice(0, 3).some(isWeight);
}

/** "joked he was late", but "cited an interview Lee gave". */
const TAKES_BARE_CLAUSE = /^(?:joke|boast|hint|comment|convince|persuade)$/;
const OPENS_CLAUSE = /^(?:that|whether|if|what|how|why|who|where|when)$/;

/** "Expressed dismay at the news conference": where, and not of what. */
const FEELING_THERE =
  /^\p{L}+(?: and \p{L}+)? (?:at|in|during|on) (?:an? |the |(?:[\p{L}’']+ ){1,3})?(?:news |press )?(?:conference|briefing|interview|meeting|post|statement|tweet)$/u;

/** "hoped", "was hoping", not "hopes" and "have hoped". */
function isMemory(cue: readonly Token[], lemma: string): boolean {
  const verb = cue.findLast((token) => token.lemma === lemma);
  if (cue.some(({ lower }) => /^(?:was|were|had)$/.test(lower))) return true;
  return cue.length === 1 && verb?.pos === 'VERB' && /(?:ed|ought|elt)$/.test(verb.lower);
}

/** What follows these as a thing is what is said: "stressing the worth of ferries". */
const EXPRESSING =
  /^(?:express|voice|stress|emphasi[sz]e|underline|underscore|highlight|reiterate|announce|call|urge|praise|criticise|criticize|condemn|accuse|demand|warn|threaten)$/;

/** "pointed to the need for ferries", not "pointed to the ferry". */
function isWeight({ lemma }: Token): boolean {
  return /^(?:aim|danger|effect|goal|importance|lack|need|risk|role|significance|value)$/.test(lemma);
}

/** "added that it was late", not "added salt to it". */
const TAKES_CLAUSE = /^(?:add|admit|claim|conclude|write|state|observe|believe|think|feel)$/;

function isBehind([first]: readonly Token[], cue: readonly Token[]): boolean {
  return (first?.span.start ?? 0) > (cue.at(-1)?.span.start ?? 0);
}

/** "posted a time", a picture's "Lee speak of it", "discussing the price", unless what is said is a clause. */
function isBareDeed(cue: readonly Token[], lemma: string, { kind }: Argument): boolean {
  const verb = cue.findLast(({ pos }) => pos === 'VERB');
  const isAlone = !cue.some(({ pos }) => pos === 'AUX');
  if (/^(?:post|record|write|email)$/.test(lemma)) return true;
  if (cue[0]?.lower === 'according') return false;
  return (
    isAlone &&
    (verb?.lower.endsWith('ing') === true || (kind === 'person' && verb?.lower === lemma && !ENDS_AS_PAST.test(lemma)))
  );
}

/** Of these the past is like the plain verb. */
const ENDS_AS_PAST = /^(?:put|set|read|let|cut)$/;
