import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { KnownName } from '#model/corpus.ts';
import { Refusal } from '#model/refusal.ts';
import { decodeText } from './decodeText.ts';

const KINDS: readonly unknown[] = ['person', 'organisation', 'place', 'post', 'other'];
const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const isList = (value: unknown) => Array.isArray(value) && value.every(isText);
const PARTS: Readonly<Record<string, (value: unknown) => boolean>> = {
  name: isText,
  kind: (value) => KINDS.includes(value),
  native: isText,
  aliases: isList,
  distinctFrom: isText,
  knownBy: isList,
  note: isText,
};

/**
 * Reads `{"about", "entities": [{name, kind, native?, aliases?, distinctFrom?, knownBy?, note?}]}`. Throws `Cannot read
 * names "x.json": …` if it is not so, knows other keys, or gives one name of a kind to two entities that nothing
 * tells apart.
 */
export async function readNames(path: string): Promise<readonly KnownName[]> {
  try {
    const entities = await toKnownNames(JSON.parse(decodeText(await readFile(path))));
    refuseNamesakes(entities);
    return entities;
  } catch (error) {
    throw new Refusal('operator', `Cannot read names "${basename(path)}": ${reasonOf(error)}`, { cause: error });
  }
}

/**
 * Every start reads this file, and loading what can tell exactly what is wrong takes a fifth of it: only a file that is
 * not as it should be needs that.
 */
async function toKnownNames(file: unknown): Promise<readonly KnownName[]> {
  const { entities, about = '', ...others } = (file ?? {}) as Readonly<Record<string, unknown>>;
  const isBare = typeof about === 'string' && Object.keys(others).length === 0;
  if (isBare && Array.isArray(entities) && entities.every(isSound))
    return entities.map((entity) => ({ ...entity, aliases: entity.aliases ?? [] }));
  const { checkNames } = await import('./checkNames.ts');
  return checkNames(file);
}

function isSound(entity: unknown): entity is KnownName {
  if (typeof entity !== 'object' || entity === null || !('name' in entity) || !('kind' in entity)) return false;
  return Object.entries(entity).every(([part, value]) => PARTS[part]?.(value) ?? false);
}

function refuseNamesakes(entities: readonly KnownName[]): void {
  const seen = new Set<string>();
  for (const { name, kind, knownBy } of entities) {
    const key = `${kind} ${name.toLowerCase()}`;
    if (seen.has(key) && !knownBy)
      throw new Refusal('operator', `two are named "${name}", and no "knownBy" tells them apart`);
    seen.add(key);
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  return error instanceof SyntaxError ? `it is not JSON: ${message}` : message;
}
