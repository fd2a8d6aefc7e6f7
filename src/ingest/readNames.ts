import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import type { MentionKind } from '#model/mention.ts';
import { decodeText } from './decodeText.ts';

/** What no article says of a name: its own script, other names, and what tells it from a namesake. */
export type SeedName = {
  readonly name: string;
  readonly kind: MentionKind;
  readonly native?: string;
  readonly aliases: readonly string[];
  /** Who bears the same name and is not meant. */
  readonly distinctFrom?: string;
  /** Words that stand near the name where this one is meant. */
  readonly knownBy?: readonly string[];
  readonly note?: string;
};

/**
 * Reads `{"about", "entities": [{name, kind, native?, aliases?, distinctFrom?, knownBy?, note?}]}`. Throws `Cannot read
 * names "x.json": …` where it is not so, knows other keys, or gives one name of a kind to two entities that nothing
 * tells apart.
 */
export async function readNames(path: string): Promise<readonly SeedName[]> {
  try {
    const { entities } = check(JSON.parse(decodeText(await readFile(path))));
    refuseTwins(entities);
    return entities;
  } catch (error) {
    throw new Error(`Cannot read names "${basename(path)}": ${reasonOf(error)}`, { cause: error });
  }
}

const line = z.string('must be text').refine((text) => text.trim() !== '', 'must not be empty');

const schema = z.strictObject(
  {
    about: z.string('must be text').optional(),
    entities: z.array(
      z.strictObject(
        {
          name: line,
          kind: z.enum(['person', 'organisation', 'place', 'post', 'other'], {
            error: ({ input }) => `must be person, organisation, place, post or other, got ${JSON.stringify(input)}`,
          }),
          native: line.exactOptional(),
          aliases: z.array(line, 'must be a list of names').default([]),
          distinctFrom: line.exactOptional(),
          knownBy: z.array(line, 'must be a list of words').exactOptional(),
          note: line.exactOptional(),
        },
        { error: (issue) => unknownKey(issue) ?? 'must be an object such as {"name":"…","kind":"person"}' },
      ),
      'must be a list',
    ),
  },
  { error: (issue) => unknownKey(issue) ?? 'it must be an object such as {"entities":[]}' },
);

function check(file: unknown): { readonly entities: readonly SeedName[] } {
  const result = schema.safeParse(file);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${placeOf(issue?.path ?? [], file)}${issue?.message}`);
}

function unknownKey(issue: { readonly code?: string; readonly keys?: readonly string[] }): string | undefined {
  return issue.code === 'unrecognized_keys' ? `"${issue.keys?.[0]}" is no key it knows` : undefined;
}

/** `"kind" of "Sheng Lei" ` rather than `entities.1.kind`. */
function placeOf(path: readonly PropertyKey[], file: unknown): string {
  const [list, at, ...keys] = path;
  if (at === undefined) return list === undefined ? '' : `"${String(list)}" `;
  const name = (file as { entities?: { name?: unknown }[] }).entities?.[Number(at)]?.name;
  const owner = typeof name === 'string' ? `"${name}"` : `entity ${Number(at) + 1}`;
  return keys.length > 0 ? `"${keys.map(String).join('.')}" of ${owner} ` : `${owner}: `;
}

function refuseTwins(entities: readonly SeedName[]): void {
  const seen = new Set<string>();
  for (const { name, kind, knownBy } of entities) {
    const key = `${kind} ${name.toLowerCase()}`;
    if (seen.has(key) && !knownBy) throw new Error(`two are named "${name}", and no "knownBy" tells them apart`);
    seen.add(key);
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  return error instanceof SyntaxError ? `it is not JSON: ${message}` : message;
}
