import type { Language } from '#model/serverState.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Phrases } from './phrases.ts';
import { zhCN } from './zh-CN.ts';

const PHRASES: Readonly<Record<Language, Phrases>> = { en, de, 'zh-CN': zhCN };

/** Footnote's own words in a language. */
export function phrasesOf(language: Language): Phrases {
  return PHRASES[language];
}
