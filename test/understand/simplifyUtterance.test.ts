import { describe, expect, test } from 'vitest';
import { dropMarkup, putInDirectOrder, simplifyUtterance, splitPossessives } from '#understand/simplifyUtterance.ts';

describe('simplifyUtterance', () => {
  test.each([
    ['Could you tell me who runs Oslo, please?', 'who runs Oslo'],
    ['who runs Oslo, do you know?', 'who runs Oslo'],
    ['hi, do you happen to know who runs Oslo thanks', 'who runs Oslo'],
    ['whos the mayor', 'who is the mayor'],
    ['whens the meeting', 'when is the meeting'],
    ['Ma Rong, who is she?', 'who is Ma Rong'],
    ["Oslo's mayor", "Oslo 's mayor"],
    ['tell me about Oslo', 'tell me about Oslo'],
    ['please', 'please'],
  ])('reads "%s" as "%s"', (utterance, plain) => {
    expect(simplifyUtterance(utterance)).toBe(plain);
  });
});

describe('putInDirectOrder', () => {
  test.each([
    ['who Ma Rong is', 'who is Ma Rong'],
    ['what the targets of Oslo are by 2030', 'what are the targets of Oslo by 2030'],
    ['who is Ma Rong', 'who is Ma Rong'],
  ])('reads "%s" as "%s"', (indirect, direct) => {
    expect(putInDirectOrder(indirect)).toBe(direct);
  });
});

describe('splitPossessives', () => {
  const isName = (words: string) => ['oslo', 'ma rong', 'paris'].includes(words);
  test.each([
    ['who is oslos mayor', "who is oslo 's mayor"],
    ['ma rongs predecessor', "ma rong 's predecessor"],
    ['who runs paris now', 'who runs paris now'],
    ['which cities are there', 'which cities are there'],
  ])('reads "%s" as "%s"', (plain, apart) => {
    expect(splitPossessives(plain, isName)).toBe(apart);
  });
});

describe('dropMarkup', () => {
  test.each([
    ['who runs <a href="https://example.org/x">Oslo</a>?', 'who runs Oslo?'],
    ['<p>Who is <b>Ingrid Dahl</b>, really</p>', 'Who is Ingrid Dahl, really'],
    ['is growth < 3 percent and > 2?', 'is growth < 3 percent and > 2?'],
    ['who runs  Oslo', 'who runs  Oslo'],
  ])('%j is read as %j', (utterance, expected) => {
    expect(dropMarkup(utterance)).toBe(expected);
  });
});
