/**
 * Nouns for what takes place at a time and a place, by kind. `needs` are words one of which must stand before a noun
 * that means too much else alone: "special research", "round table".
 */
export type EventNouns = {
  readonly kind: string;
  readonly nouns: string;
  readonly needs?: string;
};

export const EVENT_NOUNS: readonly EventNouns[] = [
  {
    kind: 'meeting',
    nouns: 'meeting gathering briefing hearing talks deliberations negotiations debate reunion luncheon dinner',
  },
  { kind: 'meeting', nouns: 'table', needs: 'round' },
  { kind: 'encounter', nouns: 'met meet' },
  { kind: 'session', nouns: 'session plenary' },
  {
    kind: 'conference',
    nouns: 'conference summit forum symposium seminar colloquium workshop webinar convention roundtable',
  },
  {
    kind: 'ceremony',
    nouns: 'ceremony inauguration commemoration celebration gala groundbreaking banquet reception parade funeral vigil',
  },
  { kind: 'ceremony', nouns: 'service', needs: 'memorial funeral church prayer long' },
  {
    kind: 'exhibition',
    nouns: 'exhibition expo exposition fair showcase biennale festival carnival concert marathon tournament',
  },
  { kind: 'inspection', nouns: 'research', needs: 'special field on-site' },
  { kind: 'launch', nouns: 'launch unveiling premiere' },
  {
    kind: 'attack',
    nouns:
      'attack assault shooting massacre bombing raid invasion riot insurrection coup siege explosion crash eruption earthquake assassination uprising',
  },
  { kind: 'event', nouns: 'event occasion' },
  {
    kind: 'agreement',
    nouns: 'agreement deal memorandum contract treaty pact accord mou consensus protocol ceasefire truce',
  },
  { kind: 'agreement', nouns: 'intent', needs: 'of' },
  { kind: 'award', nouns: 'prize award medal trophy' },
];

/** Event nouns that are plural and yet mean one event. */
export const PLURAL_EVENTS: readonly string[] = ['talks', 'deliberations', 'negotiations'];
