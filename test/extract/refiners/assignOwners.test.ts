import { expect, test } from 'vitest';
import { createExtractor } from '#extract/extract.ts';
import { readArticle } from '../readArticle.ts';

const extract = createExtractor();

/** What the posts of a text are of. */
function owners(text: string): (string | undefined)[] {
  return extract(readArticle(text))
    .filter(({ relation }) => relation === 'holdsPost')
    .map(({ qualifiers: { organisation, place } }) => (organisation ?? place)?.name);
}

test.each([
  ['Nordsee Bank grew last year. Finance chief Ma Rong spoke.', ['Nordsee Bank']],
  ['Norway held a vote. Finance Minister Ma Rong spoke.', ['Norway']],
  ['Nordsee Bank met. The director, Ma Rong, spoke.', ['Nordsee Bank']],
  ['Nordsee Bank and Harbour Group met in Oslo. The director, Ma Rong, spoke.', []],
  ['A nurse from Norway came. Finance Minister Ma Rong spoke.', [undefined]],
  ['Sweden taxes ferries. The Norwegian minister hoped that Economy Minister Ma Rong would agree.', [undefined]],
  ['A fire broke out near Bergen. Finance Minister Ma Rong spoke.', [undefined]],
  [
    'The worst damage was in Lindhaven. Boats reached Lindhaven.\n\nPrime Minister Ma Rong visited the town on Friday.',
    [undefined],
  ],
  ['Nordsee Bank grew last year. Former finance chief Ma Rong spoke.', [undefined]],
])('gives a post that stands alone what it is of, if only one can be meant: %s', (text, expected) => {
  expect(owners(text)).toEqual(expected);
});
