import { TITLES_BEFORE_NAMES } from '#lexicon/names/titlesBeforeNames.ts';
import type { Token } from '#model/sentence.ts';
import { MONTHS } from '#text/months.ts';
import type { NamedArticle, NameRange } from './nameRule.ts';

const TITLE_WORDS: ReadonlySet<string> = new Set(TITLES_BEFORE_NAMES);
/** Behind these there is a person, whatever the tagger thought. */
const PERSONAL = /^(?:Mr|Mrs|Ms|Dr|PM|Sen|Gov|Gen|Col|Capt|Sgt|Prof|Prince|Princess|Justice|Senator)\.?$/;
/** "Justice Department" is nobody called Department. */
const BODY = /^(?:Department|Ministry|Committee|Party|League|Center|Centre|Foundation)$/;
/** Behind a picture's credit: "Reuters Berg speaks in Oslo". */
const PRESS = /^(?:Reuters|AP|AFP|EPA|PA|CNN|BBC|NBC|CNBC|Getty|Images|Shutterstock|Bloomberg)$/;
/** "Senator Ida Berg, D-Ohio". */
const PARTY_MARK = /^[DRI]-\p{Lu}/u;
const PREPOSITION = /^(?:on|in|by|since|until|from)$/u;
const LOOSE_EDGE = /^(?:['’‘`]s?|["“”«».,;:!?–—-]+|the)$/u;

/** “Mr Okello’s” is Okello: titles, possessives, loose marks and months of dates are no part of a name. */
export function trimEdges(names: readonly NameRange[], { tokens }: NamedArticle): readonly NameRange[] {
  const trimmed: NameRange[] = [];
  for (const name of names) {
    let { start, end } = name;
    const isPerson =
      end - start > 1 && end - start < 4 && PERSONAL.test(wordAt(tokens, start)) && !BODY.test(wordAt(tokens, end - 1));
    const kind = isPerson ? 'person' : name.kind;
    while (start < end && isLoose(tokens, start, kind === 'person' && start + 1 < end)) start++;
    while (end > start && LOOSE_EDGE.test(wordAt(tokens, end - 1))) end--;
    if (
      end > start + 2 &&
      PREPOSITION.test(wordAt(tokens, end - 2)) &&
      MONTHS.has(wordAt(tokens, end - 1).toLowerCase())
    )
      end -= 2;
    while (kind === 'person' && end - start > 1 && PRESS.test(wordAt(tokens, start))) start++;
    if (start === end || PARTY_MARK.test(wordAt(tokens, start))) continue;
    trimmed.push(start === name.start && end === name.end ? name : { start, end, kind });
  }
  return trimmed;
}

function wordAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.text ?? '';
}

/** A mark or "the"; before a person's name also a title. */
function isLoose(tokens: readonly Token[], i: number, mayBeTitle: boolean): boolean {
  const word = wordAt(tokens, i);
  return LOOSE_EDGE.test(word) || (mayBeTitle && TITLE_WORDS.has(word));
}
