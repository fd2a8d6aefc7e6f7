import { listWords } from '#lexicon/listWords.ts';

/** Events that people die of. */
export const HARMING_EVENTS = listWords(`
  earthquake, earthquakes, quake, quakes, tsunami, storm, storms, hurricane, typhoon, cyclone, tornado, tornadoes, flood,
  floods, flooding, fire, fires, wildfire, wildfires, blaze, eruption, landslide, landslides, avalanche, explosion,
  blast, bombing, attack, attacks, shooting, crash, collision, derailment, collapse, war, outbreak, epidemic, pandemic,
  virus, heatwave, drought, famine, airstrike, airstrikes, strikes, accident, stampede, disaster, disease, cancer`);
