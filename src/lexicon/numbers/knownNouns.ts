import { listWords } from '#lexicon/listWords.ts';

/** Nouns that mean the same to whoever reads them behind "the", whatever was told before. */
export const KNOWN_NOUNS = listWords(`
  country, nation, world, globe, planet, sun, moon, earth, public, internet, media, military, police,
  pandemic, coronavirus, past, last, year, month, week, weekend, quarter, decade, century, day, morning,
  afternoon, evening, night, summer, spring, fall, winter, autumn, end, beginning, start, middle, average,
  median, majority, minority, poor, rich, elderly, wealthy, unemployed, homeless, board, climate, equator,
  ocean, sea, air, ground, web, top, bottom, north, south, east, west, northeast, northwest, southeast,
  southwest, holidays, way, time, general, range, course, hands, form, order,   presidency, polls,
  wealthiest, economy, markets, dollar, ballot, mail, street, streets, road, water, sky, space, market,
  maximum, minimum, odds, law, left, right, front, edge, verge, vote, votes, process, disabled, uninsured, box office, homeless, young, old, sick, dead, first, second, third, rest`);
