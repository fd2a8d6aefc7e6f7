import type { Speech } from '#model/fact.ts';
import type { Token } from '#model/sentence.ts';

const MARK = /^["“”'‘’«»]+$/;

/**
 * Whether a quotation is a few words of a clause that the article tells itself, "a so-called “deal,” Lee said": it opens in
 * lower case, and before the speaker or without a subject of its own.
 */
export function isPartOfQuotation(said: readonly Token[], cue: readonly Token[], speech: Speech): boolean {
  if (speech !== 'direct') return false;
  const words = said.filter(({ text }) => !MARK.test(text));
  const [first] = words;
  if (!first || isTitle(words)) return true;
  if (!/^\p{Ll}/u.test(first.text)) return false;
  return first.span.start < (cue[0]?.span.start ?? 0) || !opensClause(words);
}

/** "The Long Road": the name of a book or a film has its words in capitals. */
function isTitle(words: readonly Token[]): boolean {
  const long = words.filter(({ text }) => /^\p{L}{4,}$/u.test(text));
  return (
    long.length > 0 &&
    words.length < LONGEST_TITLE &&
    !words.some(isTensed) &&
    long.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text))
  );
}
/** How many tokens a title may have. */
const LONGEST_TITLE = 14;

/** Opens a clause that is no sentence without another. */
const SUBORDINATES =
  /^(?:although|though|while|because|since|unless|whereas|after|before|despite|during|amid|following|upon|except)$/;
/** "At least ten ferries remain shut". */
const AT_LEAST = /^(?:at (?:least|most)|up to|more than|over \d.*|about \d.*)$/;
const MEASURES = /^(?:many|much|of|few|little|long|far)$/;

/** Whether what is said is only a clause or phrase before the main one, "After years abroad, Lee announced he was back". */
export function isCutOff(said: readonly Token[], [cue]: readonly Token[]): boolean {
  const words = said.filter(({ text }) => !MARK.test(text));
  const [first, second] = words;
  if (!first || (cue && said.includes(cue))) return false;
  if (/^n?or$/.test(first.lower) || (first.lower === 'not' && second?.lower === 'only')) return true;
  // "Were ferries to sail, Lee said, …".
  if (/^(?:were|had|should)$/.test(first.lower) && second?.pos !== 'PART' && !words.some(({ text }) => text === ','))
    return true;
  if (/^(?:despite|during|amid|following|upon|except)$/.test(first.lower) && !words.some(isTensed)) return true;
  if (words.some(({ text }) => text === ',')) return false;
  if (SUBORDINATES.test(first.lower)) return true;
  if (first.lower === 'as') return !MEASURES.test(second?.lower ?? '');
  if (AT_LEAST.test(`${first.lower} ${second?.lower}`)) return false;
  return first.pos === 'ADP' && !words.some(isTensed);
}

/** "The ten towns with the most rain, according to Lee, include …": before its cue stands no clause. */
export function isPhraseBefore(said: readonly Token[], [cue]: readonly Token[]): boolean {
  const isBefore = (said[0]?.span.start ?? 0) < (cue?.span.start ?? 0);
  return isBefore && !said.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** Whether words begin with "that", a question word or a subject and its verb: "the road was long", not "salt to the soup". */
export function opensClause(words: readonly Token[]): boolean {
  const [first] = words;
  if (!first) return false;
  if (/^(?:that|whether|if|what|how|why|who|where|when|even|there)$/.test(first.lower) || MARK.test(first.text))
    return true;
  if (
    !(/^(?:DET|PRON|NOUN|PROPN|NUM|ADJ|SYM)$/.test(first.pos) || first.lower.endsWith('ing')) ||
    words[1]?.lower === 'more'
  )
    return false;
  const verb = words.findIndex((_, i) => i > 0 && isTensedAt(words, i));
  return verb > 0 && !words.slice(0, verb).some(({ lower }) => /^(?:[,:]|and|that|which|who|to|as)$/.test(lower));
}

/** "… faced by Lee" is no verb of a clause. */
function isTensedAt(words: readonly Token[], at: number): boolean {
  const [before, token, behind] = [words[at - 1], words[at], words[at + 1]];
  return token !== undefined && isTensed(token) && (behind?.lower !== 'by' || before?.pos === 'AUX');
}

function isTensed({ pos, lower, lemma }: Token): boolean {
  return pos === 'AUX' || (pos === 'VERB' && lower !== lemma && !lower.endsWith('ing'));
}
