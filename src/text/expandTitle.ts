import { ABBREVIATED_TITLES } from '#lexicon/posts/abbreviatedTitles.ts';
import { toSingular } from '#lexicon/toSingular.ts';

/** The title in full: "Lt. Gov." is lieutenant governor; any other as it is written. */
export function expandTitle(title: string): string {
  const plain = title.toLowerCase().replace(/\./g, '').replace(/\s+/gu, ' ').trim();
  return ABBREVIATED_TITLES.get(plain) ?? title;
}

/** "municipal leaders" of a list is "municipal leader" of each; "minister of foreign affairs" is one already. */
export function toOneHolder(title: string): string {
  const isOne = /\b(?:of|for)\b|(?:affairs|works|sports|sales|operations|relations|arts|services)$/i.test(title);
  return isOne ? title : toSingular(title);
}
