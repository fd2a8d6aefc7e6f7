import { readFileSync } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Adapter } from 'lowdb';
import { Refusal } from '#model/refusal.ts';

/** How a thing is written as text. `parse` throws on what `format` did not write. */
export type Format<T> = { readonly parse: (text: string) => T; readonly format: (thing: T) => string };

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('operator', 'it is not JSON, or was cut short');
  }
}

/**
 * lowdb's adapter for one file. lowdb's own file adapter never waits for the disk, so a power cut may lose what was
 * acknowledged; this one writes beside the file, waits for the disk, renames, and waits for the folder.
 */
export function createFileAdapter<T>(path: string, { parse, format }: Format<T>): Adapter<T> {
  return {
    // At once, because a start opens a thousand files, and waiting for each takes three times as long.
    read: async () => parse(readFileSync(path, 'utf8')),
    write: async (thing) => {
      const folder = dirname(path);
      const unfinished = join(folder, `.${basename(path)}.${process.pid}.unfinished`);
      await mkdir(folder, { recursive: true });
      await writeThrough(unfinished, format(thing));
      await rename(unfinished, path);
      await syncFolder(folder);
    },
  };
}

async function writeThrough(path: string, text: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(text, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}

/** So that the new name outlasts a power cut too. Windows cannot open a folder, and need not. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
