import { COUNTRY_NAMES } from '#lexicon/names/countries.ts';
import { DEMONYM_COUNTRIES } from '#lexicon/names/demonymCountries.ts';
import { REGIONS } from '#lexicon/names/regions.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Fact } from '#model/fact.ts';
import type { Mention } from '#model/mention.ts';
import { cut, findWithin } from '#model/span.ts';
import { isOfWhatStandsBeside } from './assignOwners.ts';

/** Bodies and posts of a city that is not named with them. */
const OF_THE_CITY = /^(?:the )?(?:municipal|city)\b|\bthe Municipal\b/i;
/** Provinces and countries are no cities. */
const WIDER_THAN_CITIES = new Set([...REGIONS, ...Object.values(DEMONYM_COUNTRIES)]);
/** Buildings are no cities. */
const FACILITY_NAME =
  /\b(?:Hall|House|Station|Airport|Street|Square|Park|Bridge|Road|Hospital|School|Museum|Stadium|Lake|River|District)$/;
const CITY_POST = /^(?:(?:deputy|vice|executive|acting) )*mayor$/i;

/** Gives "the Municipal Bureau" and a mayor of no named city the city that the article is about, if there is one. */
export function assignCities(facts: readonly Fact[], annotated: AnnotatedArticle): Fact[] {
  const city = articleCity(annotated);
  if (!city) return [...facts];
  return facts.map((fact) =>
    needsCity(fact) && !isElsewhere(fact, city, annotated)
      ? { ...fact, qualifiers: { ...fact.qualifiers, place: city } }
      : fact,
  );
}

/** "In Tromso, Mayor Ma agreed": the sentence names another place, or what stands beside the title says of what it is. */
function isElsewhere(fact: Fact, city: Argument, annotated: AnnotatedArticle): boolean {
  if (fact.relation !== 'holdsPost' || !CITY_POST.test(fact.object.text)) return false;
  const { entities } = annotated;
  const others = findWithin(annotated.mentions, { start: fact.evidence.sentence.start, end: fact.object.span.start });
  return (
    isOfWhatStandsBeside(fact, annotated) ||
    others.some(
      ({ kind, form, entity }) => kind === 'place' && form === 'name' && entities[entity ?? -1]?.name !== city.name,
    )
  );
}

function needsCity({ relation, object, qualifiers }: Fact): boolean {
  if (qualifiers.place) return false;
  if (relation === 'leads') return OF_THE_CITY.test(object.text);
  if (relation !== 'holdsPost') return false;
  if (qualifiers.organisation) return OF_THE_CITY.test(qualifiers.organisation.text);
  return CITY_POST.test(object.text) || OF_THE_CITY.test(object.text);
}

/** The place of the dateline or title, else the one named at least twice as often as any other; absent if none stands out. */
function articleCity({ article, mentions, entities }: AnnotatedArticle): Argument | undefined {
  const places = mentions.filter(
    ({ kind, form, entity }) =>
      kind === 'place' &&
      form === 'name' &&
      entity !== undefined &&
      !WIDER_THAN_CITIES.has(entities[entity]?.name ?? '') &&
      !FACILITY_NAME.test(entities[entity]?.name ?? ''),
  );
  const counts = new Map<number, number>();
  for (const { entity } of places) counts.set(entity as number, (counts.get(entity as number) ?? 0) + 1);
  const [most, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!most || most[1] < 2 * (second?.[1] ?? 0)) return undefined;
  const mention = places.find(({ entity }) => entity === most[0]) as Mention;
  return {
    text: cut(article.text, mention.span),
    span: mention.span,
    name: entities[most[0]]?.name ?? '',
    kind: 'place',
  };
}

/** Seats in a parliament or a congress: they are a state's or a district's, hardly ever a town's. */
const LEGISLATOR = /^(?:state )?(?:sen(?:ator|\.)?|rep(?:resentative|\.)?|congress\w+|lawmaker|assembly\w+|delegate)$/i;
const GOVERNED = new Set([...REGIONS, ...COUNTRY_NAMES].map((name) => name.toLowerCase()));

/** "Senator Ma Rong of Lakeside" lives there: the town is no part of her post. */
export function dropHomeTowns(facts: readonly Fact[]): Fact[] {
  return facts.map((fact) => {
    const { place, ...others } = fact.qualifiers;
    const isHome =
      place !== undefined &&
      fact.evidence.foundBy === 'title-name-of-place' &&
      LEGISLATOR.test(fact.object.text) &&
      !GOVERNED.has((place.name ?? place.text).toLowerCase());
    return isHome ? { ...fact, qualifiers: others } : fact;
  });
}
