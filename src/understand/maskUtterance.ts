import type { Slots } from '#model/request.ts';
import type { IsName } from './corpusNames.ts';
import { isPostTitle } from './isPostTitle.ts';

/** An utterance with its names, posts and years replaced by signs, so that only the way of asking is left. */
export type MaskedUtterance = { readonly masked: string; readonly names: readonly string[]; readonly slots: Slots };

const LONGEST_NAME = 8;
export const SLOT_MASKS = { name: 'zname', post: 'zpost', by: 'zyear' } as const;

/** Finds the names (longest first), the first post and the first year of a plain utterance, and masks them. */
export function maskUtterance(plain: string, isName: IsName): MaskedUtterance {
  const words = plain.split(' ');
  const masked: string[] = [];
  const names: string[] = [];
  let slots: Slots = {};
  for (let i = 0; i < words.length; ) {
    const word = words[i] as string;
    const name = nameAt(words, i, isName);
    const post = name ? '' : postAt(words, i);
    const taken = name || post || word;
    if (name) names.push(name);
    else if (post && !slots.post) slots = { ...slots, post };
    else if (/^(?:19|20)\d\d$/.test(word) && !slots.by) slots = { ...slots, by: word };
    masked.push(name ? SLOT_MASKS.name : post ? SLOT_MASKS.post : /^(?:19|20)\d\d$/.test(word) ? SLOT_MASKS.by : word);
    i += taken.split(' ').length;
  }
  return { masked: masked.join(' '), names, slots };
}

/** The longest name that begins at word `i`; a lone small word is none, as "may" and "will" are names too. */
function nameAt(words: readonly string[], i: number, isName: IsName): string {
  for (let count = Math.min(LONGEST_NAME, words.length - i); count > 0; count--) {
    const candidate = words.slice(i, i + count).join(' ');
    if (candidate.length > 2 && !isPostTitle(candidate) && isName(candidate)) return candidate;
  }
  return '';
}

function postAt(words: readonly string[], i: number): string {
  for (let count = Math.min(5, words.length - i); count > 0; count--) {
    const candidate = words.slice(i, i + count).join(' ');
    if (isPostTitle(candidate)) return candidate;
  }
  return '';
}
