import { ABBREVIATED_TITLES } from '#lexicon/posts/abbreviatedTitles.ts';
import { toSingular } from '#lexicon/toSingular.ts';

/** The title in full: "Lt. Gov." is lieutenant governor, "state Sen." state senator; any other as it is written. */
export function expandTitle(title: string): string {
  const plain = title.toLowerCase().replace(/\./g, '').replace(/\s+/gu, ' ').trim();
  const [, state = '', rank = ''] = /^(state )?(.*)$/.exec(plain) ?? [];
  const full = ABBREVIATED_TITLES.get(rank);
  return full === undefined ? title : state + full;
}

/** "municipal leaders" of a list is "municipal leader" of each; "minister of foreign affairs" is one already. */
export function toOneHolder(title: string): string {
  const isOne = /\b(?:of|for)\b|(?:affairs|works|sports|sales|operations|relations|arts|services)$/i.test(title);
  return isOne ? title : toSingular(title);
}
