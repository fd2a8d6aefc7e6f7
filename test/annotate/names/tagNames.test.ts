import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readNameModel } from '#annotate/names/model/readNameModel.ts';
import { tagNames } from '#annotate/names/tagNames.ts';
import { loadWink } from '#annotate/tokens/loadWink.ts';
import { tokenize } from '#annotate/tokens/tokenize.ts';
import { cut } from '#model/span.ts';

const wink = loadWink();
const model = readNameModel(readFileSync(new URL('../../../data/models/names.bin', import.meta.url)));

/** Names as `kind: text`, in order. */
function namesOf(text: string): string[] {
  const { tokens, sentences } = tokenize(text, [], wink);
  return tagNames(tokens, sentences, model).map(({ kind, span }) => `${kind}: ${cut(text, span)}`);
}

describe('tagNames', () => {
  test.each([
    ['Mr Okonkwo met Anna Schmidt in Berlin.', ['person: Okonkwo', 'person: Anna Schmidt', 'place: Berlin']],
    ['The Ministry of Finance said on Monday that taxes will fall.', ['organisation: Ministry of Finance']],
    ['Sales rose in March, and the mood was good.', []],
    ['', []],
  ])('finds the names of %j', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  test('cuts every name out of the text exactly', () => {
    const text = 'Wang Fang — mayor of Wuxi —\n\nvisited “Bright Steel Co., Ltd.” in Suzhou.';
    const { tokens, sentences } = tokenize(text, [], wink);
    for (const mention of tagNames(tokens, sentences, model)) {
      expect(tokens[mention.tokens.start]?.span.start).toBe(mention.span.start);
      expect(tokens[mention.tokens.end - 1]?.span.end).toBeGreaterThanOrEqual(mention.span.end);
    }
  });

  test('refuses bytes that are no weights', () => {
    expect(() => readNameModel(new Uint8Array(40))).toThrow('Cannot read the weights of the name tagger');
  });
});
