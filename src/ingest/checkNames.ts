import { z } from 'zod';
import type { KnownName } from '#model/corpus.ts';
import { Refusal } from '#model/refusal.ts';

const LINE = z.string('must be text').refine((text) => text.trim() !== '', 'must not be empty');

const SCHEMA = z.strictObject(
  {
    about: z.string('must be text').optional(),
    entities: z.array(
      z.strictObject(
        {
          name: LINE,
          kind: z.enum(['person', 'organisation', 'place', 'post', 'other'], {
            error: ({ input }) => `must be person, organisation, place, post or other, got ${JSON.stringify(input)}`,
          }),
          native: LINE.exactOptional(),
          aliases: z.array(LINE, 'must be a list of names').default([]),
          distinctFrom: LINE.exactOptional(),
          knownBy: z.array(LINE, 'must be a list of words').exactOptional(),
          note: LINE.exactOptional(),
        },
        { error: (issue) => findUnknownKey(issue) ?? 'must be an object such as {"name":"…","kind":"person"}' },
      ),
      'must be a list',
    ),
  },
  { error: (issue) => findUnknownKey(issue) ?? 'it must be an object such as {"entities":[]}' },
);

/** The entities of a file of names; refused, naming the place and what would be right, if it is not shaped so. */
export function checkNames(file: unknown): readonly KnownName[] {
  const result = SCHEMA.safeParse(file);
  if (result.success) return result.data.entities;
  const [issue] = result.error.issues;
  throw new Refusal('operator', `${placeOf(issue?.path ?? [], file)}${issue?.message}`);
}

function findUnknownKey(issue: { readonly code?: string; readonly keys?: readonly string[] }): string | undefined {
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
