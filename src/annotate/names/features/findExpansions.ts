import type { NameText } from './nameText.ts';

/**
 * For each written form in capitals the last token of a name in the article whose words begin with its letters
 * ("Kigali Water Board" for KWB), or -1. Small words between them may be left out of the acronym.
 */
export function findExpansions(text: NameText, letters: readonly string[]): Int32Array {
  const expansions = new Int32Array(text.lowerForms.length).fill(-1);
  const wanted = new Map<string, number>();
  for (let i = 0; i < text.size; i++) {
    const written = letters[i] as string;
    if (text.words[i]?.shape === 2 && written.length <= 7)
      wanted.set(written.replace(/s$/, ''), text.forms[i] as number);
  }
  if (wanted.size === 0) return expansions;
  for (let i = 0; i < text.size; i++) {
    if (text.runFrom[i] === i) lookFrom({ text, letters, wanted, expansions }, i);
  }
  return expansions;
}

type AcronymSearch = {
  readonly text: NameText;
  readonly letters: readonly string[];
  readonly wanted: ReadonlyMap<string, number>;
  readonly expansions: Int32Array;
};

/** The initials of every stretch of capitalised words, with at most two small words between any two. */
function lookFrom(search: AcronymSearch, start: number): void {
  const { text } = search;
  const end = Math.min(start + 12, text.to[start] as number);
  for (let first = start; first < Math.min(end, start + 4); first++) {
    if (text.words[first]?.capital) growFrom(search, first, end);
  }
}

function growFrom({ text, letters, wanted, expansions }: AcronymSearch, first: number, end: number): void {
  let initials = '';
  let withSmall = '';
  let gap = 0;
  for (let i = first; i < end && gap < 3; i++) {
    const word = text.words[i];
    if (!word || (!word.capital && word.shape > 0 && word.shape !== 11)) return;
    const letter = (letters[i] as string).charAt(0);
    gap = word.capital ? 0 : gap + 1;
    withSmall += word.shape === 11 ? '' : letter.toUpperCase();
    if (!word.capital || word.shape === 2) continue;
    initials += letter;
    if (initials.length < 2) continue;
    for (const acronym of [initials, withSmall]) {
      const form = wanted.get(acronym);
      if (form !== undefined) expansions[form] = i;
    }
  }
}
