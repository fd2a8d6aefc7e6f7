import { listWords } from '#lexicon/listWords.ts';

/** What "the" can point at without having been told of: there is one, or one for each reader. */
export const KNOWN_TO_ALL: ReadonlySet<string> = new Set(
  listWords(`
  administration, air, community, industry, american, arts, atmosphere, ballot, border, campaign, climate, constitution, coronavirus, country, countryside, day, days,
  democrats, earth, economy, election, elections, elderly, environment, evening, family, flag, flu, future, globe, government, ground, heart, holiday, holidays,
  homeless, house, internet, job, judiciary, justice, law, left, majority, market, markets, media, middle, military, minority,
  moment, month, months, moon, morning, mountains, nation, news, night, ocean, office, pandemic, past, people, planet, police, poor,
  pope, population, presidency, president, press, process, public, queen, king, rest, rich, right, road, roads, sea, season, sky, south, north, east, west,
  spring, stock, streets, summer, autumn, fall, winter, sun, surface, taxpayer, taxpayers, time, times, top, troops, truth, universe, virus, voters, war, water,
  way, weather, web, week, weekend, weeks, world, year, years
`),
);
