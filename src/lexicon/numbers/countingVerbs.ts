import { listWords } from '#lexicon/listWords.ts';

/** What an event does to people and things that are counted. */
export const HARMING_VERBS = listWords(`
  killed, injured, wounded, displaced, destroyed, damaged, burned, burnt, sickened, infected, claimed, hospitalised,
  hospitalized, flooded, scorched, levelled, leveled`);

/** Events that do. */
export const HARMING_EVENTS = listWords(`
  earthquake, earthquakes, quake, quakes, tsunami, storm, storms, hurricane, typhoon, cyclone, tornado, tornadoes, flood,
  floods, flooding, fire, fires, wildfire, wildfires, blaze, eruption, landslide, landslides, avalanche, explosion,
  blast, bombing, attack, attacks, shooting, crash, collision, derailment, collapse, war, outbreak, epidemic, pandemic,
  virus, heatwave, drought, famine, airstrike, airstrikes, strikes`);

/** What a body or place does with things that are counted. */
export const COUNTING_VERBS = listWords(`
  supplies, supplied, produces, produced, exports, exported, imports, imported, employs, employed, operates, operated,
  owns, sells, sold, serves, served, built, opened, delivered, shipped, generates, generated, handled, carried, treats,
  consumes, consumed, accounts for, accounted for, holds, hired, recalled, controls`);

/** What a body does with a level of its own. */
export const SETTING_LEVEL_VERBS = listWords(
  'left, kept, held, raised, cut, lowered, increased, reduced, set, slashed',
);
