import type { Server } from '#model/server.ts';
import type { Language } from '#model/serverState.ts';
import { GERMAN } from '#wording/de/phrases.ts';
import { ENGLISH, type Phrases } from '#wording/en/phrases.ts';
import { CHINESE } from '#wording/zh-CN/phrases.ts';

const PHRASES: Readonly<Record<Language, Phrases>> = { en: ENGLISH, de: GERMAN, 'zh-CN': CHINESE };

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch', 'zh-CN': '简体中文' };

/** Footnote's own words in a language. */
export function phrasesOf(language: Language): Phrases {
  return PHRASES[language];
}

/** Footnote's own words in the language that a server has set. */
export function phrasesFor({ state }: Pick<Server, 'state'>): Phrases {
  return phrasesOf(state().settings.language);
}
