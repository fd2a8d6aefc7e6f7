import { describe, expect, test } from 'vitest';
import { loadCommands } from '#app/loadCommands.ts';
import { PATHS } from '#app/paths.ts';
import { toCommandShape } from '#discord/registration/toCommandShape.ts';
import { GERMAN_COMMANDS } from '#wording/de/commands.ts';
import { translationsOf } from '#wording/translationsOf.ts';
import { commandBreaches } from '../support/discordLimits.ts';

/** What Discord shows of a command, of an option and of whatever stands in an option. */
type Named = {
  readonly name: string;
  readonly description: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly options?: readonly Named[];
};

const LANGUAGES = ['de', 'zh-CN'];

const loaded = await loadCommands(PATHS.commands);
const commands = [...loaded.commands, ...loaded.serverCommands].map((command) => toCommandShape(command) as Named);

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(commands)('/$name and its options have a name and a description', (command) => {
    const missing = partsOf(command).filter(
      ({ part }) => !part.name_localizations?.[language] || !part.description_localizations?.[language],
    );
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  test.each(commands)('no two options of /$name share a name', (command) => {
    const twice = partsOf(command).flatMap(({ path, part }) =>
      twins((part.options ?? []).map((option) => localName(option, language))).map((name) => `${path}: ${name}`),
    );
    expect(twice).toEqual([]);
  });

  test('no two commands share a name', () => {
    expect(twins(commands.map((command) => localName(command, language)))).toEqual([]);
  });
});

test('every translation is within what Discord takes', () => {
  expect(
    commands
      .flatMap((command) => partsOf(command))
      .flatMap(({ part }) => commandBreaches([{ ...part, type: 1, options: [], choices: undefined }])),
  ).toEqual([]);
});

test('nothing is translated that no command has', () => {
  const paths = commands.flatMap((command) => partsOf(command)).map(({ path }) => path);
  expect(Object.keys(GERMAN_COMMANDS).filter((path) => !paths.includes(path))).toEqual([]);
});

test.each(['unheard-of', 'who unheard-of', 'constructor'])('%s has no translation', (path) => {
  expect(translationsOf(path)).toBeUndefined();
});

function partsOf(part: Named, path = part.name): { readonly path: string; readonly part: Named }[] {
  const inner = (part.options ?? []).flatMap((option) => partsOf(option, `${path} ${option.name}`));
  return [{ path, part }, ...inner];
}

function localName(part: Named, language: string): string {
  return part.name_localizations?.[language] ?? part.name;
}

function twins(names: readonly string[]): string[] {
  return names.filter((name, i) => names.indexOf(name) < i);
}
