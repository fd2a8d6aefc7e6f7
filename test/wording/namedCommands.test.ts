import { describe, expect, test } from 'vitest';
import { loadCommands } from '#app/loadCommands.ts';
import { PATHS } from '#app/paths.ts';
import type { Command } from '#model/command.ts';
import type { ServerCommand } from '#model/serverCommand.ts';
import type { Language } from '#model/serverState.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { translationsOf } from '#wording/translationsOf.ts';

const loaded = await loadCommands(PATHS.commands);
const commands: readonly (Command | ServerCommand)[] = [...loaded.commands, ...loaded.serverCommands];

/** A command as a phrase names it, with the options that are filled in behind it. */
const NAMED = /(?<=^|[\s，,;；:：用])\/([\p{L}-]+)([^,，—–。]*)/gu;

/** What slots are filled with; one of them takes a list. */
const SLOTS = [['x'], 'x', 'x'];

describe.each(['en', 'de', 'zh-CN'] satisfies Language[])('in %s', (language) => {
  const named = textsOf(phrasesOf(language))
    .flatMap((text) => [...text.matchAll(NAMED)])
    .filter(([, name = '']) => !SLOTS.includes(name));

  test('phrases name commands as members of that language see them', () => {
    const names = commands.map((command) => nameIn(command.name, language));
    const unknown = named.map(([, name]) => name).filter((name) => !names.includes(name ?? ''));
    expect(unknown).toEqual([]);
    expect(named.length).toBeGreaterThan(12);
  });

  test('phrases name their options so too', () => {
    const unknown = named.flatMap(([, name, rest = '']) => {
      const command = commands.find((one) => nameIn(one.name, language) === name);
      const options =
        command && 'options' in command
          ? command.options.map((one) => nameIn(`${command.name} ${one.name}`, language))
          : [];
      return [...rest.matchAll(/([\p{L}-]+):\S/gu)]
        .map(([, option = '']) => option)
        .filter((one) => !options.includes(one));
    });
    expect(unknown).toEqual([]);
  });
});

/** The last part of a path such as "who about", as members of a language see it. */
function nameIn(path: string, language: Language): string {
  return (language === 'en' ? undefined : translationsOf(path)?.[language].name) ?? path.replace(/^.* /u, '');
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value(...SLOTS))];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
