import { PAPER_VERBS, SILENT_VERBS } from '#lexicon/speech/silentVerbs.ts';
import type { Attribution } from '#model/annotatedArticle.ts';
import type { Argument, Speech } from '#model/fact.ts';
import type { Token } from '#model/sentence.ts';
import { opensClause } from './isCutOff.ts';

type ToldDeed = {
  readonly attribution: Attribution;
  readonly speaker: Argument;
  readonly speech: Speech;
  readonly cue: readonly Token[];
  readonly said: readonly Token[];
  /** The verb of the cue. */
  readonly lemma: string;
};

/** A deed or a scene, or what somebody thinks without a word. */
export function isDeed({ cue, said, speech, speaker, lemma, attribution: { byThing } }: ToldDeed): boolean {
  if (speech === 'direct') return false;
  const [opening] = said;
  const isThat = opening?.lower === 'that';
  if (cue[0]?.pos === 'NOUN' && !isThat) return true;
  if (SILENT_VERBS.has(lemma) && !(byThing === true && PAPER_VERBS.has(lemma))) return true;
  if (/^(?:respond|refer|double)$/.test(lemma) && cue.length > 1 && !isThat) return true;
  if (lemma === 'find' && speaker.kind === 'person') return true;
  if (/^(?:recall|boast)$/.test(lemma) && speaker.kind !== 'person' && !isThat) return true;
  if (TAKES_CLAUSE.test(lemma) && isBehind(said, cue) && !opensClause(said)) return true;
  if (speech === 'mixed') return false;
  if (lemma === 'call' && cue.length === 1) return true;
  return isBareDeed(cue, lemma, speaker) && !(isThat || (lemma !== 'post' && said.some(isVerb)));
}

/** "added that it was late", not "added salt to it". */
const TAKES_CLAUSE = /^(?:add|conclude|write|state|observe|believe|think|feel)$/;

function isBehind([first]: readonly Token[], cue: readonly Token[]): boolean {
  return (first?.span.start ?? 0) > (cue.at(-1)?.span.start ?? 0);
}

/** "posted a time", a picture's "Lee speak of it", "discussing the price", unless what is said is a clause. */
function isBareDeed(cue: readonly Token[], lemma: string, { kind }: Argument): boolean {
  const verb = cue.findLast(({ pos }) => pos === 'VERB');
  const isAlone = !cue.some(({ pos }) => pos === 'AUX');
  if (/^(?:post|record|write|email)$/.test(lemma)) return true;
  return (
    isAlone &&
    (verb?.lower.endsWith('ing') === true || (kind === 'person' && verb?.lower === lemma && !ENDS_AS_PAST.test(lemma)))
  );
}

/** Of these the past is like the plain verb. */
const ENDS_AS_PAST = /^(?:put|set|read|let|cut)$/;

function isVerb({ pos }: Token): boolean {
  return pos === 'VERB' || pos === 'AUX';
}
