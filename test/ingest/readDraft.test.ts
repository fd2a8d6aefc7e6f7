import { describe, expect, test } from 'vitest';
import { readDraft } from '#ingest/readDraft.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, { big = false } = {}) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const TEXT = 'The tram of Graz runs again – at last.';

describe('readDraft', () => {
  test.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`)],
    ['UTF-16, little end first', utf16(TEXT)],
    ['UTF-16, big end first', utf16(TEXT, { big: true })],
    ['UTF-16 with front matter', utf16(`---\ntitle: Tram\n---\n${TEXT}`)],
  ])('reads text in %s', async (_, bytes) => {
    expect(await readDraft({ fileName: 'a.txt', bytes })).toMatchObject({ id: 'a', text: TEXT });
  });

  test.each(['page.html', 'page.htm', 'PAGE.HTML'])('reads a page, %s', async (fileName) => {
    const bytes = utf16(
      `<html><head><meta charset="utf-8"><title>Tram</title></head><body><p>${TEXT}</p></body></html>`,
    );
    expect(await readDraft({ fileName, bytes })).toMatchObject({ id: 'page', text: TEXT });
  });

  test('what is said by hand counts before what is found; an empty line says nothing', async () => {
    const bytes = utf8(`---\ntitle: Old\npublisher: The Post\npublished: 2020-01-01\n---\n${TEXT}`);
    const metadata = { title: ' New ', publisher: '', publishedOn: '2024-05', url: 'https://example.org/a' };
    expect(await readDraft({ fileName: 'a.md', bytes, metadata })).toEqual({
      id: 'new',
      text: TEXT,
      boilerplate: [],
      title: 'New',
      publisher: 'The Post',
      publishedOn: '2024-05',
      url: 'https://example.org/a',
    });
  });

  test.each([
    [
      'a picture',
      'a.txt',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      'it is no text file',
    ],
    ['Latin-1', 'a.md', Buffer.from('Fußgänger', 'latin1'), 'it is not UTF-8; save it as UTF-8 text'],
    ['half of UTF-16', 'a.md', utf16('Tram').subarray(0, 5), 'it begins as UTF-16 and is not; save it as UTF-8 text'],
    ['UTF-32', 'a.md', new Uint8Array([0xff, 0xfe, 0, 0, 0x54, 0, 0, 0]), 'it begins as UTF-16 and is not'],
    ['a marked file that is not UTF-8', 'a.md', new Uint8Array([0xef, 0xbb, 0xbf, 0xff]), 'it is not UTF-8'],
    ['nothing', 'a.txt', utf8(''), 'it has no text'],
    ['a mark alone', 'a.txt', utf8('\ufeff'), 'it has no text'],
    ['blanks', 'a.md', utf8(' \n\t\n'), 'it has no text'],
    ['a page without text', 'a.html', utf8('<html><body><img></body></html>'), 'it has no text'],
    ['a book', 'a.pdf', utf8(TEXT), 'its name must end in .md, .txt or .html'],
    ['no ending', 'notes', utf8(TEXT), 'its name must end in .md, .txt or .html'],
  ])('refuses %s', async (_, fileName, bytes, problem) => {
    await expect(readDraft({ fileName, bytes })).rejects.toThrow(`Cannot read article "${fileName}": ${problem}`);
  });

  test.each([
    [{ publishedOn: 'soon' }, '"published" must be a date such as 2023-07-22, got "soon"'],
    [{ url: 'javascript:alert(1)' }, '"url" must be an address that begins with https:// or http://'],
    [{ language: 'English, mostly' }, '"language" must be a language code such as en'],
  ])('refuses %o', async (metadata, problem) => {
    const refused = readDraft({ fileName: 'a.md', bytes: utf8(TEXT), metadata });
    await expect(refused).rejects.toThrow(`Cannot read article "a.md": ${problem}`);
  });

  test.each<[string, string | undefined, string]>([
    ['Tram of Graz.md', undefined, 'tram-of-graz'],
    ['page.HTML', undefined, 'page'],
    ['a.md', 'Führt die Straße nach Łódź?', 'fuhrt-die-straße-nach-łodz'],
    ['a.md', '常州：新能源', '常州-新能源'],
    ['a.md', '!!!', 'article'],
    ['a.md', 'Harbour '.repeat(10), 'harbour-harbour-harbour-harbour-harbour-harbour'],
  ])('makes an id of %j or the title %j', async (fileName, title, id) => {
    const metadata = title === undefined ? {} : { title };
    expect(await readDraft({ fileName, bytes: utf8(TEXT), metadata })).toMatchObject({ id });
  });
});
