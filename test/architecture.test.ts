import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What the program and its verbs wire together. */
const WIRED = [
  ...['model', 'ingest', 'annotate', 'extract', 'link', 'store'],
  ...['search', 'corpus', 'understand', 'present', 'discord'],
];

/** Who may import whom across folders: a stage sees the words of the domain and its word lists, and no other stage. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lexicon: ['model'],
  ingest: ['model', 'lexicon'],
  annotate: ['model', 'lexicon'],
  extract: ['model', 'lexicon'],
  link: ['model'],
  store: ['model'],
  search: ['model', 'lexicon'],
  corpus: ['model', 'link', 'search'],
  understand: ['model', 'lexicon'],
  answer: ['model', 'lexicon'],
  present: ['model', 'lexicon'],
  discord: ['model', 'lexicon', 'present'],
  chat: ['model'],
  metrics: ['model'],
  servers: ['model', 'lexicon', 'store', 'link', 'search', 'corpus', 'answer', 'present'],
  commands: ['model', 'lexicon'],
  cli: ['src', ...WIRED, 'chat'],
  src: ['cli', ...WIRED, 'answer', 'servers', 'metrics'],
};

/** Every package, by the only folders that may import it. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'wink-nlp': ['annotate'],
  'wink-eng-lite-web-model': ['annotate'],
  lowdb: ['store'],
  'discord.js': ['discord'],
  commander: ['cli'],
  pino: ['cli', 'src'],
  'tsx/esm/api': ['cli', 'src'],
  yaml: ['ingest'],
  linkedom: ['ingest'],
  '@mozilla/readability': ['ingest'],
  'csv-stringify/sync': ['present'],
  'prom-client': ['metrics'],
  zod: ['ingest', 'store'],
};

/** The folders that may touch the file system. */
const FILE_SYSTEM = ['ingest', 'store', 'cli', 'src'];

/** Rows and word lists may be long; all else fits in one look. */
const LONGEST_FILE = 300;
const ROWS = /\/(?:lexicon|rules)\/|\/lexicon\.ts$|rows\.ts$/i;

const files = ['src', 'commands'].flatMap((folder) => filesIn(join(ROOT, folder)));

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.m?ts$|\.mjs$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The first folder below src; "src" for the files that stand in it; "commands". */
function roomOf(path: string): string {
  const [top = '', room = ''] = relative(ROOT, path).split('/');
  return top === 'src' ? (/\.m?[jt]s$/.test(room) ? 'src' : room) : top;
}

function importsOf(path: string): string[] {
  const source = readFileSync(path, 'utf8');
  return [...source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([#.@a-z][\w#./:@-]+)'/gu)].map(([, name = '']) => name);
}

describe.each(files.map((path) => [relative(ROOT, path), path] as const))('%s', (_name, path) => {
  const room = roomOf(path);

  test('imports only what its room may', () => {
    const broken = importsOf(path).filter((name) => !isAllowed(name, room, path));
    expect(broken).toEqual([]);
  });

  test('is short enough to read', () => {
    const lines = readFileSync(path, 'utf8').split('\n').length;
    expect(ROWS.test(path) ? 0 : lines).toBeLessThanOrEqual(LONGEST_FILE);
  });
});

function isAllowed(name: string, room: string, path: string): boolean {
  if (name.startsWith('#')) return (MAY_IMPORT[room] ?? []).includes(name.slice(1).split('/')[0] ?? '');
  if (name.startsWith('.'))
    return [room, ...(MAY_IMPORT[room]?.includes('src') ? ['src'] : [])].includes(roomOf(join(dirname(path), name)));
  if (/^node:fs/.test(name)) return FILE_SYSTEM.includes(room);
  if (name.startsWith('node:')) return true;
  return PACKAGES[name]?.includes(room) ?? false;
}

/** What is imported: a room, a package, or a module of Node's. */
function roomNamed(name: string, path: string): string {
  if (name.startsWith('#')) return name.slice(1).split('/')[0] ?? '';
  if (name.startsWith('.')) return roomOf(join(dirname(path), name));
  return name.replace(/^node:fs\/promises$/, 'node:fs');
}

describe('the table', () => {
  test('knows every room', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  test('allows nothing that nobody does', () => {
    const imports = files.flatMap((path) => importsOf(path).map((name) => [roomOf(path), roomNamed(name, path)]));
    const done = new Set(imports.map(([room, imported]) => `${room} imports ${imported}`));
    const allowed = Object.entries(MAY_IMPORT).flatMap(([room, all]) => all.map((one) => `${room} imports ${one}`));
    const packages = Object.entries(PACKAGES).flatMap(([name, all]) => all.map((room) => `${room} imports ${name}`));
    const disk = FILE_SYSTEM.map((room) => `${room} imports node:fs`);
    expect([...allowed, ...packages, ...disk].filter((one) => !done.has(one))).toEqual([]);
  });

  test('would refuse a stage that imports another', () => {
    expect(isAllowed('#store/openStore.ts', 'answer', join(ROOT, 'src/answer/answer.ts'))).toBe(false);
    expect(isAllowed('../store/openStore.ts', 'answer', join(ROOT, 'src/answer/answer.ts'))).toBe(false);
    expect(isAllowed('wink-nlp', 'extract', join(ROOT, 'src/extract/extract.ts'))).toBe(false);
    expect(isAllowed('left-pad', 'extract', join(ROOT, 'src/extract/extract.ts'))).toBe(false);
  });
});

describe('README.md', () => {
  const readme = existsSync(join(ROOT, 'README.md')) ? readFileSync(join(ROOT, 'README.md'), 'utf8') : '';
  const paths = [...readme.matchAll(/`((?:src|commands|seeds|data|test|\.ci|\.github)\/[\w./-]*)`/gu)].map(
    ([, path = '']) => path,
  );

  test('names files and folders', () => {
    expect(paths.length).toBeGreaterThan(10);
  });

  test.each([...new Set(paths)])('names %s, which exists', (path) => {
    expect(existsSync(join(ROOT, path)) || path.startsWith('data/servers')).toBe(true);
  });
});
