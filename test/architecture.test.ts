import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

type Row = { readonly rooms: readonly string[]; readonly may: readonly string[]; readonly why: string };

const GROUND = ['model', 'text', 'lexicon'];
const STAGES = ['annotate', 'answer', 'extract', 'search', 'understand'];
const EDGES = ['discord', 'present', 'terminal', 'wording'];

/** Who may import whom across rooms, from the ground up. What stands in no row is refused. */
const MAY_IMPORT: readonly Row[] = [
  { rooms: ['model'], may: [], why: 'the words of the domain need no others' },
  {
    rooms: ['lexicon', 'text', 'wording', 'metrics'],
    may: ['model', 'lexicon', 'text'],
    why: 'words and counts know no stage',
  },
  { rooms: ['ingest', 'store'], may: ['model', 'text'], why: 'files are read and kept by their form' },
  { rooms: STAGES, may: [...GROUND, 'wording'], why: 'a stage knows no other stage' },
  {
    rooms: ['corpus'],
    may: ['model', 'search', 'lexicon'],
    why: 'it makes records searchable, and one of what has two names',
  },
  {
    rooms: ['pipeline'],
    may: ['model', 'annotate', 'extract', 'understand', 'answer'],
    why: 'it tells both journeys, and nothing else',
  },
  { rooms: EDGES, may: ['model', 'present', 'wording'], why: 'an edge sees answers, never what made them' },
  { rooms: ['commands'], may: ['model', 'wording'], why: 'a command sees options and gives an answer' },
  {
    rooms: ['conversation'],
    may: ['model', 'lexicon', 'understand', 'answer', 'present'],
    why: 'it reads a line in the light of the one before',
  },
  { rooms: ['reading'], may: ['model', 'ingest', 'annotate', 'extract', 'pipeline'], why: 'it runs LEARN' },
  {
    rooms: ['servers'],
    may: ['model', 'wording', 'ingest', 'store', 'corpus', 'conversation', 'answer', 'present'],
    why: 'it keeps a corpus for every server',
  },
  {
    rooms: ['training'],
    may: ['model', 'lexicon', 'text', 'annotate', 'search'],
    why: 'it learns what production reads; cli alone imports it',
  },
  { rooms: ['app', 'cli'], may: ['*'], why: 'they put everything together' },
];

/** What only these rooms may import: packages, and the file system. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  'wink-nlp': ['annotate'],
  'wink-eng-lite-web-model': ['annotate'],
  lowdb: ['store'],
  'discord.js': ['discord'],
  commander: ['cli'],
  pino: ['app', 'cli'],
  'tsx/esm/api': ['cli', 'reading'],
  yaml: ['ingest'],
  linkedom: ['ingest'],
  '@mozilla/readability': ['ingest'],
  'csv-stringify/sync': ['present'],
  'prom-client': ['metrics'],
  zod: ['ingest', 'store'],
  piscina: ['reading'],
  training: ['cli'],
  models: ['search'],
  'node:fs': ['app', 'ingest', 'reading', 'store', 'training'],
};

/** Folders where one file is one thing of a kind, so that more files are no more to understand. */
const LISTS = /^(?:commands|src\/lexicon\/\w+|src\/understand\/intents|src\/answer\/answerers)$/;
const MOST_FILES = 20;

/** Rows and word lists may be long; all else fits in one look. */
const ROWS = /\/(?:lexicon|wording|relations)\/|rows\.ts$/i;
const LONGEST_FILE = 300;
const SHORTEST_FILE = 12;
const MOST_SHORT_FILES = 0.06;

type Import = { readonly from: string; readonly name: string; readonly to: string };

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.m?ts$|\.mjs$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
);
const sources = new Map(files.map((path) => [path, readFileSync(path, 'utf8')]));
const imports = files.flatMap(importsOf);

function importsOf(from: string): Import[] {
  const names = (sources.get(from) ?? '').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([#.@a-z][\w#./:@-]+)'/gu);
  return [...names].map(([, name = '']) => ({ from, name, to: importedPath(name, from) }));
}

/** The path of a file of ours; the name of a package or of a module of Node's. */
function importedPath(name: string, from: string): string {
  if (name.startsWith('#commands/')) return name.slice(1);
  if (name.startsWith('#')) return `src/${name.slice(1)}`;
  return name.startsWith('.') ? normalize(join(dirname(from), name)) : name.replace('node:fs/promises', 'node:fs');
}

/** The first folder below src, "pipeline" for the file that stands there; "commands"; a package as it is named. */
function roomOf(path: string): string {
  return path.startsWith('src/')
    ? (path.split('/')[1] ?? '').replace(/\.ts$/, '')
    : path.replace(/^commands\/.*/, 'commands');
}

function isAllowed(from: string, to: string): boolean {
  const may = MAY_IMPORT.flatMap(({ rooms, may }) => (rooms.includes(from) ? may : []));
  if (from === to) return true;
  if (ONLY[to]) return ONLY[to].includes(from);
  return to.startsWith('node:') || may.includes(to) || (may.includes('*') && rooms.has(to));
}

const rooms = new Set(files.map(roomOf));
const crossings = imports
  .map(({ from, to }) => [roomOf(from), roomOf(to)] as const)
  .filter(([from, to]) => from !== to);

/** The first way round that leads back to where it began; undefined if there is none. */
function findCircle(arrows: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
  const done = new Set<string>();
  const walk = (at: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(at)) return [...path.slice(path.indexOf(at)), at];
    if (done.has(at)) return undefined;
    done.add(at);
    for (const next of arrows.get(at) ?? []) {
      const circle = walk(next, [...path, at]);
      if (circle) return circle;
    }
    return undefined;
  };
  for (const start of arrows.keys()) {
    const circle = walk(start, []);
    if (circle) return circle;
  }
  return undefined;
}

/** Second parts by first part. */
function gather(pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const arrows = new Map<string, Set<string>>();
  for (const [from, to] of pairs) arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
  return arrows;
}

describe('rooms', () => {
  test('src holds pipeline.ts and rooms, no other loose file', () => {
    expect(files.filter((path) => dirname(path) === 'src')).toEqual(['src/pipeline.ts']);
  });

  test('each stands in a row', () => {
    const known = MAY_IMPORT.flatMap((row) => row.rooms);
    expect([...rooms].filter((room) => !known.includes(room))).toEqual([]);
  });

  test('import only whom they may', () => {
    const broken = imports.filter(({ from, to }) => !isAllowed(roomOf(from), roomOf(to)));
    expect(broken.map(({ from, name }) => `${from} imports ${name}`)).toEqual([]);
  });

  test('may do nothing that none of them does', () => {
    const done = new Set(crossings.map(([from, to]) => `${from} imports ${to}`));
    const unused = MAY_IMPORT.flatMap(({ rooms, may }) =>
      may.filter((to) => to !== '*' && !rooms.some((from) => done.has(`${from} imports ${to}`))),
    );
    const packages = Object.entries(ONLY).flatMap(([to, all]) => all.map((from) => `${from} imports ${to}`));
    expect([...unused, ...packages.filter((one) => !done.has(one))]).toEqual([]);
  });

  test.each([
    ['answer', 'store'],
    ['extract', 'annotate'],
    ['extract', 'wink-nlp'],
    ['answer', 'training'],
    ['discord', 'answer'],
    ['commands', 'discord'],
    ['model', 'text'],
    ['cli', 'left-pad'],
  ])('%s would be refused %s', (from, to) => {
    expect(isAllowed(from, to)).toBe(false);
  });

  test('do not import each other in a circle', () => {
    expect(findCircle(gather(crossings))).toBeUndefined();
  });
});

describe('files', () => {
  test('do not import each other in a circle', () => {
    expect(findCircle(gather(imports.map(({ from, to }) => [from, to] as const)))).toBeUndefined();
  });

  test('a circle would be found', () => {
    expect(
      findCircle(
        gather([
          ['a', 'b'],
          ['b', 'c'],
          ['c', 'b'],
        ]),
      ),
    ).toEqual(['b', 'c', 'b']);
  });

  test('are imported from beside by "./", from elsewhere by "#"', () => {
    const wrong = imports.filter(({ from, name, to }) =>
      sources.has(to) && from.endsWith('.ts') ? name.startsWith('./') !== (dirname(from) === dirname(to)) : false,
    );
    expect(wrong.map(({ from, name }) => `${from} imports ${name}`)).toEqual([]);
  });

  test(`stand at most ${MOST_FILES} in a folder`, () => {
    const full = [...gather(files.map((path) => [dirname(path), path] as const))].filter(
      ([folder, held]) => held.size > MOST_FILES && !LISTS.test(folder),
    );
    expect(full.map(([folder, held]) => `${folder} holds ${held.size}`)).toEqual([]);
  });

  test('are short enough to read', () => {
    const long = [...sources].filter(([path, text]) => !ROWS.test(path) && lineCount(text) > LONGEST_FILE);
    expect(long.map(([path]) => path)).toEqual([]);
  });

  test('seldom hold less than a concept', () => {
    const short = [...sources].filter(([, text]) => lineCount(text) < SHORTEST_FILE).map(([path]) => path);
    expect(short.length / files.length, short.join('\n')).toBeLessThan(MOST_SHORT_FILES);
  });

  const namedTwice = (pattern: RegExp) => {
    const found = [...sources].flatMap(([path, text]) =>
      [...text.matchAll(pattern)].map(([, name = '']) => ({ name, path })),
    );
    const names = found.map(({ name }) => name);
    return found
      .filter(({ name }) => names.indexOf(name) !== names.lastIndexOf(name))
      .map(({ name, path }) => `${name} in ${path}`);
  };

  test('export no name that another one exports', () => {
    expect(namedTwice(/^export (?:async )?(?:function|const|type|class) (\w+)/gm)).toEqual([]);
  });

  test('declare no type of a name that another one declares', () => {
    expect(namedTwice(/^(?:export )?type (\w+)/gm)).toEqual([]);
  });
});

/** Looking through a whole list of the article, as each finder would do for each of its sentences. */
const SCAN =
  /\b(?:mentions|moments|quantities|sentences|tokens|facts)\s*\.(?:find|findIndex|findLast|findLastIndex|some|indexOf|lastIndexOf)\(/u;
const FILTER = /\b(?:mentions|moments|quantities|tokens)\s*\.filter\(/u;
/** Files that look through a list once an article. */
const ONCE_AN_ARTICLE = [
  'src/extract/facts/findMainEntity.ts',
  'src/extract/phrases/findReferent.ts',
  'src/extract/phrases/namedPlaces.ts',
  'src/extract/refiners/dropUnnamed.ts',
  'src/extract/refiners/owners/assignCities.ts',
];

describe('finders and refiners', () => {
  const scans = (text: string) => SCAN.test(text) || FILTER.test(text);

  test('look up what belongs to a sentence, so that reading is linear in the length of an article', () => {
    const scanning = [...sources].filter(([path, text]) => path.startsWith('src/extract/') && scans(text));
    expect(scanning.map(([path]) => path).sort()).toEqual(ONCE_AN_ARTICLE);
  });

  test.each([
    ['annotated.mentions.find(({ span }) => contains(sentence, span))', true],
    ['moments\n    .filter(({ span }) => overlaps(span, at))', true],
    ['findWithin(annotated.mentions, sentence).find(isPerson)', false],
    ['findOverlapping(moments, at).length > 0', false],
  ])('"%s" is a scan: %s', (text, expected) => {
    expect(scans(text)).toBe(expected);
  });
});

function lineCount(text: string): number {
  return text.trimEnd().split('\n').length;
}

describe('README.md', () => {
  const readme = readFileSync('README.md', 'utf8');
  const paths = [...readme.matchAll(/`((?:src|commands|seeds|data|test|\.ci|\.github)\/[\w./-]*)`/gu)].map(
    ([, path = '']) => path,
  );

  test('names files and folders that exist', () => {
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !existsSync(path) && !path.startsWith('data/servers'))).toEqual([]);
  });

  test('names every room', () => {
    const missing = [...rooms].filter(
      (room) => room !== 'pipeline' && room !== 'commands' && !readme.includes(`\`src/${room}/\``),
    );
    expect(missing).toEqual([]);
  });
});
