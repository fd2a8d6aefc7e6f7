import { describe, expect, test } from 'vitest';
import { decodeHtml } from '#ingest/decodeText.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');

describe('decodeHtml', () => {
  test('reads UTF-8 where nothing else is declared', () => {
    expect(decodeHtml(Buffer.from('<p>café</p>'))).toBe('<p>café</p>');
    expect(() => decodeHtml(latin('<p>café</p>'))).toThrow('it is not UTF-8');
  });

  test.each([
    ['<meta charset="iso-8859-1">café', latin('<meta charset="iso-8859-1">café')],
    [
      '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">盛',
      Buffer.concat([
        latin('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'),
        Buffer.from([0xca, 0xa2]),
      ]),
    ],
  ])('reads the encoding that is declared: %s', (text, bytes) => {
    expect(decodeHtml(bytes)).toBe(text);
  });

  test('refuses an encoding that there is not', () => {
    expect(() => decodeHtml(latin('<meta charset="klingon">'))).toThrow(
      'it is not in the encoding it declares, "klingon"',
    );
  });
});
