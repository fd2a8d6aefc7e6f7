import type { Token } from '#model/sentence.ts';
import { countBefore } from '#model/span.ts';
import type { ReadClaim } from './readClaim.ts';

/** Papers and voices in which somebody speaks: "a letter urging", "in a statement saying". */
const WORDS_OF_SPEECH =
  /^(?:statement|letter|message|tweet|post|note|e?-?mail|memo|memorandum|report|video|speech|release|interview|press|conference|article|column|op-?ed|caption|comment|remark|lawsuit|complaint|motion|brief|filing|petition|announcement|testimony|resolution|text|tape|recording|voice|call|response|reply|email|testimony)s?$/;

/** A thing, right before "declaring", that is not the speaker's own words. */
export function isOfThing({ cue: [first], speaker, speech, annotated: { tokens, article } }: ReadClaim): boolean {
  if (first && isGerund(tokens[countBefore(tokens, first.span.start) - 1], speaker.span.end)) return true;
  if (speech === 'direct' || !first?.lower.endsWith('ing')) return false;
  // "Berg denied it, comments that Lee embraced, saying": Lee says so.
  const between = article.text.slice(speaker.span.end, first.span.start);
  if (/\bthat (?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Ll}+ed, $/u.test(between)) return true;
  const before = tokens[countBefore(tokens, first.span.start) - 1];
  return (
    before?.sentence === first.sentence &&
    before.pos === 'NOUN' &&
    before.span.end > speaker.span.end + 1 &&
    speaker.span.start < first.span.start &&
    !WORDS_OF_SPEECH.test(before.lower)
  );
}

/** "Dye tracing has shown": what is done with it shows so, and not the dye. */
function isGerund(before: Token | undefined, end: number): boolean {
  return before?.lower.endsWith('ing') === true && before.span.start - end === 1 && before.pos !== 'PUNCT';
}
