import type { Language } from '#model/serverState.ts';
import { GERMAN_COMMANDS } from '#wording/de/commands.ts';
import { CHINESE_COMMANDS } from '#wording/zh-CN/commands.ts';

/** Name and description of a part of a command in the languages besides English, as its members see them. */
export type Translations = Readonly<
  Record<Exclude<Language, 'en'>, { readonly name: string; readonly description: string }>
>;

/**
 * How a command, subcommand or option is called in other languages, by the English names that lead to it: "who",
 * "articles add title". Undefined for one that is not in commands/.
 */
export function translationsOf(path: string): Translations | undefined {
  if (!isTranslated(path)) return undefined;
  return { de: asWords(GERMAN_COMMANDS[path]), 'zh-CN': asWords(CHINESE_COMMANDS[path]) };
}

function isTranslated(path: string): path is keyof typeof GERMAN_COMMANDS {
  return Object.hasOwn(GERMAN_COMMANDS, path);
}

function asWords([name, description]: readonly [name: string, description: string]) {
  return { name, description };
}
