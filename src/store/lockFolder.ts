import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '#model/refusal.ts';

const REASON_OF_ERROR: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'it is on a read-only disk',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'part of its path is a file, not a folder',
  EEXIST: 'there is a file of that name',
};

/**
 * Makes this process the only writer of a folder, creating the folder if it is missing. A lock left behind by a
 * process that is gone is taken over. Returns what gives the lock back. Refuses, naming the folder, if another process
 * holds it or the folder cannot be written.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, '.lock');
  try {
    await mkdir(folder, { recursive: true });
    await takeLock(path, folder);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw code
      ? new Refusal('operator', `Cannot write to folder "${folder}": ${REASON_OF_ERROR[code] ?? message}`, {
          cause: error,
        })
      : error;
  }
  return () => rm(path, { force: true });
}

async function takeLock(path: string, folder: string): Promise<void> {
  const ours = JSON.stringify({ pid: process.pid, since: Date.now() });
  if (await tryCreate(path, ours)) return;
  const theirs = await readFile(path, 'utf8').catch(() => '');
  const holder = holderOf(theirs);
  if (isAlive(holder)) throw toBusyRefusal(folder, path, holder.pid);
  await putAside(path, theirs);
  if (!(await tryCreate(path, ours)))
    throw toBusyRefusal(folder, path, holderOf(await readFile(path, 'utf8').catch(() => '')).pid);
}

async function tryCreate(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Renaming can succeed for one process only; a fresh lock caught by mistake is given back. */
async function putAside(path: string, stale: string): Promise<void> {
  const aside = `${path}.${process.pid}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if ((await readFile(aside, 'utf8')) === stale) await rm(aside, { force: true });
  else await rename(aside, path);
}

type Holder = { readonly pid: number; readonly since: number };

function holderOf(text: string): Holder {
  try {
    const { pid, since } = JSON.parse(text) as Partial<Holder>;
    return { pid: Number(pid) || 0, since: Number(since) || 0 };
  } catch {
    return { pid: 0, since: 0 };
  }
}

/**
 * Numbers are given out again: in a container every run may have the same one, so a lock older than this process is not
 * its own, and one older than the machine's start is nobody's.
 */
function isAlive({ pid, since }: Holder): boolean {
  if (pid === 0 || since < Date.now() - uptime() * 1000) return false;
  if (pid === process.pid) return since >= Date.now() - process.uptime() * 1000;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function toBusyRefusal(folder: string, path: string, pid: number): Error {
  return new Refusal(
    'operator',
    `Cannot write to folder "${folder}": process ${pid} is writing to it (if there is no such process, delete "${path}")`,
  );
}
