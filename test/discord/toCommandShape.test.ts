import { describe, expect, test } from 'vitest';
import { loadCommands } from '#app/loadCommands.ts';
import { PATHS } from '#app/paths.ts';
import { toCommandShape } from '#discord/registration/toCommandShape.ts';
import { commandBreaches } from '../support/discordLimits.ts';
import { fixtureCommands } from './fixtureEdge.ts';

describe('a command as it is registered', () => {
  test('keeps every limit for every command there is', async () => {
    const { commands, serverCommands } = await loadCommands(PATHS.commands);
    const shapes = [...commands, ...serverCommands].map((command) => toCommandShape(command, [0, 1]));
    expect(shapes.length).toBeGreaterThan(0);
    expect(commandBreaches(shapes)).toEqual([]);
  });

  test('gives every command the option to be answered in private, last and not required', () => {
    for (const shape of fixtureCommands.map((command) => toCommandShape(command)))
      expect(shape.options?.at(-1)).toMatchObject({ name: 'private', required: false });
  });
});

describe('the limits', () => {
  const command = { name: 'who', description: 'd', options: [] };

  test.each<[string, object]>([
    ['upper case', { ...command, name: 'Who' }],
    ['a blank in a name', { ...command, name: 'who is' }],
    ['no description', { ...command, description: '' }],
    [
      'a required option behind an optional one',
      {
        ...command,
        options: [
          { ...command, name: 'a' },
          { ...command, name: 'b', required: true },
        ],
      },
    ],
    ['two options of one name', { ...command, options: [command, command] }],
    ['a translation that is too long', { ...command, description_localizations: { de: 'x'.repeat(101) } }],
  ])('refuse a command with %s', (_, broken) => {
    expect(commandBreaches([broken])).not.toEqual([]);
  });

  test('refuse two commands of one name', () => {
    expect(commandBreaches([command, command])).not.toEqual([]);
  });
});
