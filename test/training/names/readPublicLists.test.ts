import { expect, test } from 'vitest';
import { readPublicLists } from '#training/names/readPublicLists.ts';

const lists = readPublicLists({
  locales: {
    pt: { person: { first_name: { female: ['Inês'], male: ['Rui'] }, last_name: ['Sá'] } },
    ja: { person: { first_name: ['さくら'], last_name: null } },
    base: {},
  },
  cities: [
    { name: 'Viseu', population: 99_000 },
    { name: 'Monsanto', population: 800 },
  ],
  countries: { PT: ['Portugal', 'Portuguese Republic'], ES: 'Spain' },
});

test('names are kept in Latin letters, with their accents and without', () => {
  expect(lists.givenNames).toEqual(expect.arrayContaining(['Inês', 'Ines', 'Rui']));
  expect(lists.givenNames).not.toContain('さくら');
  expect(lists.surnames).toEqual(['Sá', 'Sa']);
});

test('places are countries by all their names and towns of some size', () => {
  expect(lists.places).toEqual(expect.arrayContaining(['Viseu', 'Portugal', 'Portuguese Republic', 'Spain']));
  expect(lists.places).not.toContain('Monsanto');
});
