import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDrafts } from '../support/readDrafts.ts';
import { deeds, type Values } from './loopback/deeds.ts';
import { codes, EDITOR, isPrivate, members, type Newsroom, openNewsroom, shown } from './openNewsroom.ts';

const MODAL = 9;
const files = {
  'harbour.md': [
    '---\ntitle: Veldhaven opens its harbour\npublisher: The Harbour Post\npublished: 2024-05-02\n---',
    'Mira Holt, mayor of Veldhaven, opened the new harbour on Monday. Veldhaven aims to build 12,000 homes by 2027.\n',
  ].join('\n'),
  'harbour-later.md': [
    '---\ntitle: Veldhaven opens its harbour\npublisher: The Harbour Post\npublished: 2024-05-02\n---',
    'Mira Holt, mayor of Veldhaven, opened the new harbour on Tuesday.\n',
  ].join('\n'),
  'other-paper.md': [
    '---\ntitle: Veldhaven opens its harbour\npublisher: The Evening Tide\npublished: 2024-05-02\n---',
    'Jonas Berg, director of Veldhaven Ferries, attended.\n',
  ].join('\n'),
  'ferry.txt': 'Jonas Berg, director of Veldhaven Ferries, retired on Friday.',
  'page.html': '<html><body><p>Ines Falk, chairwoman of Falk Steel, visited Veldhaven on Friday.</p></body></html>',
  'empty.txt': ' \n',
  'picture.png': 'no picture',
  'long.txt': 'Rain fell on Veldhaven. '.repeat(42_000),
  'week.jsonl': [
    '{"id":"mon","text":"Ada Lind, head of the Port Museum, resigned.","title":"Monday","publishedOn":"2024-06-03"}',
    'not json',
    '{"id":"tue"}',
    '{"id":"wed","text":"Per Moen, mayor of Sandvik, spoke.","title":"Wednesday","publishedOn":"2024-06-05"}',
  ].join('\n'),
} as const;

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom({ read: readDrafts, files });
});
afterEach(() => room.close());

const add = (values: Values) => members(room.discord).work({ ...deeds.command('articles add', values), ...EDITOR });
const ask = (command: string, values: Values = {}) => members(room.discord).ask(command, values, EDITOR);
const press = (...[message, code]: Parameters<ReturnType<typeof members>['press']>) =>
  members(room.discord).press(message, code, EDITOR);
const ids = async () => (await room.servers().of(room.discord.guildId)).ownArticles().map(({ article }) => article.id);

describe('/articles add', () => {
  test('reads a file, and the article answers from then on, with its passage behind a button', async () => {
    const added = await add({ file: { file: 'harbour.md' } });
    expect(shown(added)).toContain('Added “Veldhaven opens its harbour”: 2 sentences');
    const who = await ask('who', { who: 'Mira Holt' });
    expect(shown(who)).toContain('mayor of Veldhaven');
    const passage = await press(who, codes(who, 'passage|')[0] ?? '');
    expect(shown(passage)).toContain('**Mira Holt, mayor of Veldhaven**');
    expect(shown(await ask('targets', { of: 'Veldhaven' }))).toContain('12,000 homes');
  });

  test('shows how far it is, to who adds alone', async () => {
    const { discord } = room;
    await add({ file: { file: 'harbour.md' }, 'second-file': { file: 'ferry.txt' } });
    const edits = discord.requests.filter(({ method }) => method === 'PATCH').map(({ body }) => JSON.stringify(body));
    expect(edits[0]).toContain('Reading harbour.md');
    const callback = discord.requests.find(({ path }) => path.endsWith('/callback'));
    expect(isPrivate(callback?.body as object)).toBe(true);
  });

  test('reads several files; one that is none keeps the others in', async () => {
    const added = shown(
      await add({
        file: { file: 'empty.txt' },
        'second-file': { file: 'page.html' },
        'third-file': { file: 'picture.png' },
      }),
    );
    expect(added).toContain('Added “page”');
    expect(added).toContain('it has no text');
    expect(added).toContain('its name must end in');
    expect(await ids()).toEqual(['page']);
  });

  test('reads a .jsonl file line by line', async () => {
    const added = shown(await add({ file: { file: 'week.jsonl' }, publisher: 'The Harbour Post' }));
    expect(added).toContain('Added “Monday”');
    expect(added).toContain('Cannot read line 2 of');
    expect(added).toContain('Cannot read line 3 of');
    const server = await room.servers().of(room.discord.guildId);
    expect(server.ownArticles().map(({ article }) => [article.id, article.publisher])).toEqual([
      ['monday', 'The Harbour Post'],
      ['wednesday', 'The Harbour Post'],
    ]);
  });

  test.each<[string, Values, string]>([
    ['a file that is too large', { file: { file: 'harbour.md', size: 3_000_000 } }, '2000000 are the most'],
    ['a text that is too long', { file: { file: 'long.txt' } }, '1,000,000 are the most; please divide it'],
    ['a file that Discord does not hand over', { file: { file: 'gone.txt' } }, 'Discord did not hand it over'],
    ['a date that is none', { file: { file: 'ferry.txt' }, published: 'last week' }, 'must be a date such as'],
    ['an address that is none', { file: { file: 'ferry.txt' }, url: 'harbour' }, 'must be an address'],
  ])('refuses %s in clear words', async (_, values, words) => {
    expect(shown(await add(values))).toContain(words);
    expect(await ids()).toEqual([]);
  });

  test('says sorry where the disk fails, and tells whoever runs it, not the member, which folder', async () => {
    await add({ file: { file: 'ferry.txt' } });
    const articles = join(room.folder(), room.discord.guildId, 'articles');
    await rm(articles, { recursive: true });
    await writeFile(articles, '');
    const sorry = room.discord.nextRequest('POST', /^\/webhooks\/[^@]*$/);
    room.discord.send({ ...deeds.command('articles add', { file: { file: 'harbour.md' } }), ...EDITOR });
    const text = JSON.stringify((await sorry).body);
    await rm(articles);
    await mkdir(articles);
    expect([text.includes('Sorry'), text.includes(room.folder())]).toEqual([true, false]);
    expect(room.lines.filter(([level]) => level === 'error')).toMatchObject([
      [
        'error',
        'a question could not be answered',
        { error: expect.stringContaining(`Cannot keep an article in "${articles}"`) },
      ],
    ]);
  });

  test('refuses one title for several files', async () => {
    const answer = await ask('articles add', {
      file: { file: 'ferry.txt' },
      'second-file': { file: 'page.html' },
      title: 'Both',
    });
    expect(shown(answer)).toContain('Cannot give 2 files one title');
  });

  test('replaces the same article, and keeps apart those that only share a title', async () => {
    await add({ file: { file: 'harbour.md' } });
    expect(shown(await add({ file: { file: 'harbour-later.md' } }))).toContain(
      'Replaced “Veldhaven opens its harbour”',
    );
    expect(shown(await add({ file: { file: 'other-paper.md' } }))).toContain('Added “Veldhaven opens its harbour”');
    await add({ file: { file: 'ferry.txt' }, title: 'Veldhaven opens its harbour', url: 'https://tide.example/1' });
    await add({ file: { file: 'page.html' }, title: 'Veldhaven opens its harbour', url: 'https://tide.example/2' });
    expect((await ids()).length).toBe(4);
    expect(shown(await ask('who', { who: 'Mira Holt' }))).toContain('Tuesday');
    expect(shown(await ask('who', { who: 'Mira Holt' }))).not.toContain('Monday');
  });
});

describe('the form', () => {
  const text = 'Mira Holt, mayor of Veldhaven, opened the new harbour on Monday.';

  test('opens where no file is attached, filled with what was given, and its text is read', async () => {
    const form = await ask('articles add', { publisher: 'The Harbour Post' });
    expect(form.type).toBe(MODAL);
    expect(shown(form)).toContain('over 4,000 characters: attach a file');
    expect(codes(form)[0]).toBe('form|articles add|private=true');
    const filledIn = deeds.fillIn(form, { text, title: 'By hand', published: '2024-05-02' });
    const added = await members(room.discord).work({ ...filledIn, ...EDITOR });
    expect(shown(added)).toContain('Added “By hand”: 1 sentence, 1 fact.');
    expect(shown(await ask('who', { who: 'Mira Holt' }))).toContain('The Harbour Post');
  });

  test.each([
    ['a date that is none', { text, title: 'By hand', published: 'soon' }, 'must be a date such as'],
    ['a text of blanks', { text: '  ', title: 'By hand' }, 'it has no text'],
  ])('with %s is refused, and hands back what was pasted', async (_, answers, words) => {
    const form = await ask('articles add');
    const refused = await members(room.discord).work({ ...deeds.fillIn(form, answers), ...EDITOR });
    expect(shown(refused)).toContain(words);
    expect(refused.files).toEqual([{ name: 'pasted.txt', text: answers.text }]);
  });
});

describe('/articles list and remove', () => {
  const six = async () => {
    const lines = Array.from({ length: 6 }, (_, i) =>
      JSON.stringify({
        id: `day-${i}`,
        title: `Day ${i}`,
        text: `Ada Lind, head of the Port Museum, spoke on day ${i}.`,
      }),
    );
    const server = await room.servers().of(room.discord.guildId);
    for (const [i, line] of lines.entries())
      await server.change.addFile(
        { name: `day-${i}.txt`, read: async () => new TextEncoder().encode(JSON.parse(line).text) },
        { title: `Day ${i}` },
      );
  };

  test('lists them on pages, and a button asks before it removes', async () => {
    await six();
    const first = await ask('articles list');
    expect(shown(first)).toContain('6 articles of this server');
    const second = await press(first, codes(first, 'run|articles list|page=1')[0] ?? '');
    expect(shown(second)).toMatch(/"label":"2\/\d+"/u);
    expect(shown(second)).not.toContain('"style":4');
    expect(shown(second)).toContain('Day 5');
    const asking = await press(second, codes(second, 'run|articles list|page=1|ask=day-5')[0] ?? '');
    expect(shown(asking)).toContain('Remove “Day 5” with its');
    const kept = await press(asking, codes(asking).find((code) => !code.includes('remove=')) ?? '');
    expect(shown(kept)).toContain('Day 5');
    const left = await press(asking, codes(asking).find((code) => code.includes('remove=')) ?? '');
    expect(shown(left)).toContain('Removed “Day 5”');
    expect(await ids()).not.toContain('day-5');
    expect(shown(await press(asking, codes(asking).find((code) => code.includes('remove=')) ?? ''))).toContain(
      'Cannot find',
    );
  });

  test('removes by id, by title, and by what completion offers', async () => {
    await six();
    const { data } = await room.discord.ask({ ...deeds.type('articles remove', 'article', 'day 3'), ...EDITOR });
    expect(data?.['choices']).toEqual([{ name: 'Day 3', value: 'day-3' }]);
    for (const article of ['day-3', 'Day 1', 'day 0'])
      expect(shown(await ask('articles remove', { article }))).toContain('Removed “Day');
    expect(await ids()).toEqual(['day-2', 'day-4', 'day-5']);
    expect(shown(await ask('who', { who: 'Ada Lind' }))).not.toContain('day 3');
    expect(shown(await ask('articles remove', { article: 'Day 3' }))).toContain('no article of this server has that');
  });

  test('asks which one where several share a title', async () => {
    await add({ file: { file: 'harbour.md' } });
    await add({ file: { file: 'other-paper.md' } });
    const refused = await ask('articles remove', { article: 'Veldhaven opens its harbour' });
    expect(shown(refused)).toContain('their ids are harbour, other-paper');
    const { data } = await room.discord.ask({ ...deeds.type('articles remove', 'article', 'veld'), ...EDITOR });
    const [name = ''] = ((data?.['choices'] ?? []) as readonly { name: string }[]).map((choice) => choice.name);
    expect(shown(await ask('articles remove', { article: name }))).toContain('Removed');
    expect(await ids()).toHaveLength(1);
  });
});
