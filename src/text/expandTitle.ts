import { ABBREVIATED_TITLES } from '#lexicon/posts/abbreviatedTitles.ts';

/** The title in full: "Lt. Gov." is lieutenant governor; any other as it is written. */
export function expandTitle(title: string): string {
  const plain = title.toLowerCase().replace(/\./g, '').replace(/\s+/gu, ' ').trim();
  return ABBREVIATED_TITLES.get(plain) ?? title;
}
