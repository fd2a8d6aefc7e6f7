import { describe, expect, test } from 'vitest';
import { findWrittenWords } from '#text/cutWords.ts';

const words = (text: string) => findWrittenWords(text).map(({ 0: written, index }) => `${written}@${index}`);

describe('writtenWords', () => {
  test.each([
    ["The mayor's 1,200 trams don't stop", "The@0 mayor@4 s@10 1,200@12 trams@18 don't@24 stop@30"],
    ['U.S. rail-cars in 2.5m “tubes”', 'U.S.@0 rail@5 cars@10 in@15 2.5m@18 tubes@24'],
    ['Łódź’s café', 'Łódź@0 s@5 café@7'],
    ['常州 2023', '常@0 州@1 2023@3'],
    ['– … ?', ''],
  ])('parts %j', (text, expected) => {
    expect(words(text).join(' ')).toBe(expected);
  });

  test('parts plain texts as it does texts with other letters', () => {
    const plain = "Ida's B12 bus (A.B.) cost $3,400.50 – or 'less', the 3rd time; o’clock.";
    expect(words(`${plain} é`)).toEqual([...words(plain), `é@${plain.length + 1}`]);
  });
});
