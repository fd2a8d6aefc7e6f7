import { describe, expect, test } from 'vitest';
import { indexNames } from '#search/names/indexNames.ts';

const index = indexNames([
  { name: 'Sheng Lei', key: 'sheng-lei', weight: 9 },
  { name: '盛蕾', key: 'sheng-lei', weight: 9 },
  { name: 'Sheng Ming', key: 'sheng-ming', weight: 2 },
  { name: 'Lei Jianguo', key: 'lei-jianguo', weight: 3 },
  { name: 'José Pérez Ibáñez', key: 'jose', weight: 1 },
  { name: 'Changzhou Municipal Health Commission', key: 'health', weight: 4 },
  { name: 'Bank of Northmoor', key: 'bank', weight: 2 },
  { name: 'Northmoor Transport Authority', key: 'transport', weight: 1 },
  { name: 'NTA', key: 'transport', weight: 1 },
  { name: 'Harold B. Finch', key: 'finch', weight: 1 },
  { name: "Xi'an", key: 'xian', weight: 1 },
  { name: 'Łódź', key: 'lodz', weight: 1 },
  { name: 'Wu Jun', key: 'wu-jun-mayor', weight: 1 },
  { name: 'Wu Jun', key: 'wu-jun-painter', weight: 5 },
]);

describe('lookUp', () => {
  test.each([
    ['Sheng Lei', 'sheng-lei', 'exact'],
    ['SHENG  LEI', 'sheng-lei', 'exact'],
    ['Sheng Lei’s', 'sheng-lei', 'exact'],
    ['jose perez ibanez', 'jose', 'exact'],
    ['Xian', 'xian', 'exact'],
    ['lodz', 'lodz', 'exact'],
    ['the Bank of Northmoor', 'bank', 'exact'],
    ['nta', 'transport', 'alias'],
    ['N.T.A.', 'transport', 'alias'],
    ['盛蕾', 'sheng-lei', 'native'],
    ['Lei Sheng', 'sheng-lei', 'other-order'],
    ['shenglei', 'sheng-lei', 'missing-blanks'],
    ['leisheng', 'sheng-lei', 'missing-blanks'],
    ['lei jian guo', 'lei-jianguo', 'missing-blanks'],
    ['S. Lei', 'sheng-lei', 'initials'],
    ['BoN', 'bank', 'initials'],
    ['Harold Finch', 'finch', 'initials'],
    ['Harold Bertram Finch', 'finch', 'initials'],
    ['Sheng L', 'sheng-lei', 'initials'],
    ['Sheng Le', 'sheng-lei', 'prefix'],
    ['northmo', 'transport', 'prefix'],
    ['Jianguo', 'lei-jianguo', 'part'],
    ['Changzhou Health Commission', 'health', 'part'],
    ['municipal hea', 'health', 'part'],
    ['Sheng Li', 'sheng-lei', 'typo'],
    ['Shneg Lei', 'sheng-lei', 'typo'],
    ['Lei Shneg', 'sheng-lei', 'typo'],
    ['Changzou Health Comission', 'health', 'typo'],
  ])('finds %j as %s by way of %s', (query, key, tier) => {
    expect(index.lookUp(query, 1)).toMatchObject([{ key, tier }]);
  });

  test.each(['Lu', 'Shang Wei', 'S', '?!', 'Zhang Hua', 'x'.repeat(500), 'Sh M'])(
    'does not take %j for Sheng Lei',
    (query) => {
      expect(index.lookUp(query, 9).filter(({ key, tier }) => key === 'sheng-lei' && tier !== 'prefix')).toEqual([]);
    },
  );

  test('keeps people of one name apart, the most mentioned first', () => {
    expect(index.lookUp('wu jun', 5).map(({ key }) => key)).toEqual(['wu-jun-painter', 'wu-jun-mayor']);
  });

  test('gives each key once, by its best name, with falling scores', () => {
    const found = index.lookUp('Sheng', 10);
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
  });

  test('suggests the heaviest names if nothing is typed', () => {
    expect(index.lookUp(' ', 2).map(({ key }) => key)).toEqual(['sheng-lei', 'wu-jun-painter']);
  });

  test('finds nothing in an empty index', () => {
    expect(indexNames([]).lookUp('Sheng Lei', 5)).toEqual([]);
  });
});
