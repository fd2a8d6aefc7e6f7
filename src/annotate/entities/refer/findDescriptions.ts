import { PERSON_NOUNS } from '#lexicon/names/personNouns.ts';
import type { Mention } from '#model/mention.ts';
import type { Token } from '#model/sentence.ts';

/** How far behind a name what it is said to be may stand: "Ann Lee, a former head teacher". */
const LONGEST_DESCRIPTION = 7;

/** What an article says people are. */
export type Descriptions = {
  /** Nouns that it uses of one person alone, "the midwife Ann Lee" or "Ann Lee, a midwife", each with that person. */
  readonly byNoun: ReadonlyMap<string, number>;
  /** All of whom it says such a thing. */
  readonly described: ReadonlySet<number>;
};

export function findDescriptions(tokens: readonly Token[], names: readonly Mention[]): Descriptions {
  const bearers = new Map<string, Set<number>>();
  for (const { tokens: range, entity } of names) {
    if (entity === undefined) continue;
    for (const noun of [...nounsBefore(tokens, range.start), ...nounsBehind(tokens, range.end)])
      bearers.set(noun, (bearers.get(noun) ?? new Set()).add(entity));
  }
  return {
    byNoun: new Map([...bearers].flatMap(onlyBearer)),
    described: new Set([...bearers.values()].flatMap((all) => [...all])),
  };
}

function onlyBearer([noun, [one, ...others]]: readonly [string, ReadonlySet<number>]): [string, number][] {
  return one === undefined || others.length > 0 ? [] : [[noun, one]];
}

/** "the midwife Ann Lee", "police chief Ann Lee". */
function nounsBefore(tokens: readonly Token[], start: number): string[] {
  const noun = tokens[start - 1]?.lower ?? '';
  return PERSON_NOUNS.has(noun) ? [noun, `${tokens[start - 2]?.lower} ${noun}`] : [];
}

/** "Ann Lee, 42, a midwife in Oslo,": the first noun for a person behind an article, before the next comma or preposition. */
function nounsBehind(tokens: readonly Token[], end: number): string[] {
  if (tokens[end]?.text !== ',') return [];
  const opening = tokens[end + 2]?.text === ',' && tokens[end + 1]?.pos === 'NUM' ? end + 3 : end + 1;
  if (!/^(?:an?|the|its|who)$/.test(tokens[opening]?.lower ?? '')) return [];
  let at = opening + 1;
  while (at < opening + LONGEST_DESCRIPTION && !endsDescription(tokens[at])) at++;
  // "with Lee, the senator said" does not say that Lee is the senator.
  if (tokens[opening]?.lower === 'the' && /^(?:VERB|AUX)$/.test(tokens[at]?.pos ?? '')) return [];
  const noun = tokens[at - 1]?.lower ?? '';
  return PERSON_NOUNS.has(noun) ? [noun] : [];
}

function endsDescription(token: Token | undefined): boolean {
  if (!token || (token.pos === 'PUNCT' && token.text !== '-')) return true;
  return /^(?:ADP|VERB|AUX)$/.test(token.pos) || /^(?:who|and|that)$/.test(token.lower);
}
