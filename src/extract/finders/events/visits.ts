import type { EventRule } from './eventMatch.ts';

/** Who visited what. */
export const VISITS: readonly EventRule[] = [
  {
    name: 'visits',
    relation: 'visited',
    roster: 'before',
    pattern:
      '(,|also|ADV|who|@have|will)* (visited|toured|inspected) (@the|ADJ|NUM|NOUN|,|:|including)* <place|organisation+:object>',
    example: {
      text: 'On 3 May 2024, Ma Rong visited Bergen University and Fjord Ferry Co., Ltd.',
      subject: 'Ma Rong',
      object: 'Bergen University',
    },
    counterExample: 'Ma Rong left Bergen University.',
  },
  {
    name: 'has-the-chance-to-visit',
    relation: 'visited',
    roster: 'before',
    pattern:
      '(had|have|got|were|was|@the|an)* (opportunity|chance|went|came|travelled|traveled|arrived|able|invited) to (~visit|~tour|~inspect|visit|tour|inspect) (@the|ADJ|NUM|NOUN|,|:|including)* <place|organisation+:object>',
    example: {
      text: 'Ma Rong had the chance to visit Bergen University on 3 May 2024.',
      subject: 'Ma Rong',
      object: 'Bergen University',
    },
    counterExample: 'Ma Rong refused to visit Bergen University on 3 May 2024.',
  },
  {
    name: 'chance-for-them-to-visit',
    relation: 'visited',
    pattern:
      '(opportunity|chance|time) for @the? <post|person:subject> to (~visit|~tour|~inspect|visit|tour|inspect) (@the|ADJ|NUM|NOUN|,|:|including)* <place|organisation+:object>',
    example: {
      text: 'There was a chance for the captains to visit Bergen University on 3 May 2024.',
      subject: 'captains',
      object: 'Bergen University',
    },
    counterExample: 'There was no need for the captains to visit Bergen University on 3 May 2024.',
  },
  {
    name: 'pays-a-visit',
    relation: 'visited',
    roster: 'before',
    pattern:
      '(paid|made|~pay|concluded|completed|wrapped up|began|started|kicked off) @the? (ADJ|NOUN)* (visit|trip|tour) (to|of) @the? <place|organisation+:object>',
    example: { text: 'Ma Rong paid a visit to Bergen University.', subject: 'Ma Rong', object: 'Bergen University' },
    counterExample: 'Ma Rong paid the rent to Bergen University.',
  },
  {
    name: 'visit-of-somebody',
    relation: 'visited',
    pattern:
      '<person.name:subject> (@possessive|(on|during|after|in) <person.pronoun>) (ADJ|official|state|working)* (visit|trip|tour|inspection) (to|of) @the? <place|organisation+:object>',
    example: {
      text: "Ma Rong's visit to Bergen University went well.",
      subject: 'Ma Rong',
      object: 'Bergen University',
    },
    counterExample: "Ma Rong's answer to Bergen University came late.",
  },
  {
    name: 'while-visiting',
    relation: 'visited',
    pattern:
      '<person:subject> .. (while|when|during|after) (visiting|touring|inspecting) @the? <place|organisation+:object>',
    example: {
      text: 'Ma Rong fell ill while visiting Bergen University.',
      subject: 'Ma Rong',
      object: 'Bergen University',
    },
    counterExample: 'Ma Rong fell ill while leaving Bergen University.',
  },
];
