import { LIST_BITS } from '#annotate/names/model/wordBits.ts';
import type { NameText } from './nameText.ts';

/** What the whole article tells of a written form, one bit each. */
const SEEN = {
  insideSentence: 1,
  lowerElsewhere: 2,
  behindHonorific: 4,
  behindPlacePreposition: 8,
  withOrganisationHead: 16,
  behindGivenName: 32,
  beginsLonger: 64,
  endsLonger: 128,
  beforeSpeech: 256,
  behindThe: 512,
  beforePossessive: 1024,
  alone: 2048,
} as const;

const PLACE_PREPOSITIONS = ['in', 'at', 'near', 'from', 'to', 'around', 'across'];

type MemoryWords = { readonly the: number; readonly placePrepositions: ReadonlySet<number> };

/**
 * What the article's other uses of each form tell of it, as bits by form: the same word behind "Mr" once is a person's
 * name everywhere. Counted outside headlines, where capitals mean nothing.
 */
export function collectUses(text: NameText, hash: (word: string) => number): Int32Array {
  const known: MemoryWords = { the: hash('the'), placePrepositions: new Set(PLACE_PREPOSITIONS.map(hash)) };
  const memory = new Int32Array(text.lowerForms.length);
  for (let i = 0; i < text.size; i++) {
    if (text.runFrom[i] === -1 || text.headline[i]) continue;
    const form = text.forms[i] as number;
    memory[form] = (memory[form] as number) | useOf(text, i, known);
  }
  for (let form = 0; form < memory.length; form++) {
    if ((text.lowerForms[form] as number) >= 0) memory[form] = (memory[form] as number) | SEEN.lowerElsewhere;
  }
  return memory;
}

function useOf(text: NameText, i: number, known: MemoryWords): number {
  const [start, end] = [text.runFrom[i] as number, text.runTo[i] as number];
  let use = 0;
  if (i > (text.from[i] as number)) use |= SEEN.insideSentence;
  if (i === start) use |= readWordBefore(text, start, known) | (end > start + 1 ? SEEN.beginsLonger : SEEN.alone);
  else if (isListed(text, i - 1, LIST_BITS.honorific)) use |= SEEN.behindHonorific;
  else if (isListed(text, start, LIST_BITS.givenName)) use |= SEEN.behindGivenName;
  if (i === end - 1) use |= readWordBehind(text, end) | (end > start + 1 ? SEEN.endsLonger : 0);
  if (end > start + 1 && isListed(text, end - 1, LIST_BITS.organisationHead | LIST_BITS.companySuffix))
    use |= SEEN.withOrganisationHead;
  return use;
}

function readWordBefore(text: NameText, start: number, known: MemoryWords): number {
  if (start === text.from[start]) return 0;
  const word = text.words[start - 1]?.lower ?? 0;
  if (word === known.the) return SEEN.behindThe;
  if (known.placePrepositions.has(word)) return SEEN.behindPlacePreposition;
  return isListed(text, start - 1, LIST_BITS.honorific) ? SEEN.behindHonorific : 0;
}

function readWordBehind(text: NameText, end: number): number {
  if (end >= (text.to[end - 1] as number)) return 0;
  if (isListed(text, end, LIST_BITS.speech)) return SEEN.beforeSpeech;
  return text.words[end]?.shape === 10 ? SEEN.beforePossessive : 0;
}

function isListed(text: NameText, i: number, list: number): boolean {
  return ((text.words[i]?.bits ?? 0) & list) !== 0;
}
