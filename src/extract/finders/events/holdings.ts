import type { EventRule } from './eventMatch.ts';

/** Who holds an event, and that it takes place. Date and place are read around it. */
export const HOLDINGS: readonly EventRule[] = [
  {
    name: 'body-holds-event',
    relation: 'event',
    pattern:
      '<organisation|place|person+:subject> (,|ADV|will|jointly|@have|<moment>)* (held|hosted|organized|organised|convened|staged|sponsored|co-hosted|~hold|~host|~organize|~organise|~convene|~stage) (@the|ADJ|<organisation.pronoun>)* <event:object>',
    example: {
      text: 'The Harbour Bureau held an annual forum in Oslo on 3 May 2024.',
      subject: 'Harbour Bureau',
      object: 'annual forum',
    },
    counterExample: 'The Harbour Bureau held the view that forums cost too much.',
  },
  {
    name: 'body-organises-people-to',
    relation: 'event',
    pattern:
      '<organisation:subject> ADV* (organized|organised|invited|led) ...14 to (conduct|hold|carry|join|attend) out? (@the|ADJ)* <event:object>',
    example: {
      text: 'On 3 May 2024, the Harbour Bureau organised local captains to hold a seminar on currents.',
      subject: 'Harbour Bureau',
      object: 'seminar on currents',
    },
    counterExample: 'The Harbour Bureau wanted to hold a seminar on currents.',
  },
  {
    name: 'event-held-by',
    relation: 'event',
    pattern:
      '<event:object> (,|which|that|ADV|will|@be|@have)* (held|organized|organised|hosted|convened|staged|co-hosted|inaugurated|opened) (in|at|on|<place>|<moment>|,)* by @the? ADJ* <organisation|place+:subject>',
    example: {
      text: 'The seminar on currents was organised by the Harbour Bureau on 3 May 2024.',
      subject: 'Harbour Bureau',
      object: 'seminar on currents',
    },
    counterExample: 'The seminar on currents was described by the Harbour Bureau as useful.',
  },
  {
    name: 'event-held',
    relation: 'event',
    pattern:
      '<event:object> (,|which|that|ADV|will|recently|@be|@have)* (held|convened|staged|took place|take place|taking place|takes place|taken place|opened|opens|began|begins|concluded|closed|kicked off|ended|inaugurated|scheduled)',
    example: {
      text: 'The annual forum took place in Oslo on 3 May 2024.',
      object: 'annual forum',
    },
    counterExample: 'The annual forum needs a place in Oslo.',
  },
  {
    name: 'event-at-place-and-time',
    relation: 'event',
    pattern: '<event:object> (in|at) <place> ,? (on|in|this|last)? <moment>',
    example: {
      text: 'At a press conference in Oslo on 3 May 2024, Ma Rong laughed.',
      object: 'press conference',
    },
    counterExample: 'She spoke of a press conference that bored Oslo on 3 May 2024.',
  },
  {
    name: 'dated-event',
    relation: 'event',
    pattern: '(on|in) (@the? (morning|afternoon|evening|night) of)? <moment> ,? (at|during) @the? ADJ* <event:object>',
    example: {
      text: 'On 3 May 2024, at the opening session of the Fjord Council, the captains spoke.',
      object: 'opening session of the Fjord Council',
    },
    counterExample: 'On 3 May 2024 the captains asked for a session.',
  },
  {
    name: 'event-at-time',
    relation: 'event',
    pattern: '(at|during) @the? ADJ* <event:object> (on|in|this|last)? <moment>',
    example: {
      text: 'At the opening session of the Fjord Council on 3 May 2024, the captains spoke.',
      object: 'opening session of the Fjord Council',
    },
    counterExample: 'The captains laughed at the session, and on 3 May 2024 they left.',
  },
  {
    name: 'place-is-venue',
    relation: 'event',
    pattern: '<place:subject> ADV* @be ADV* @the? (venue|scene|site|host) (of|for|to) (@the|ADJ)* <event:object>',
    example: {
      text: 'Oslo was the venue of the Fjord Ferry Conference.',
      subject: 'Oslo',
      object: 'Fjord Ferry Conference',
    },
    counterExample: 'Oslo was tired of the Fjord Ferry Conference.',
  },
  {
    name: 'wins-award',
    relation: 'event',
    kinds: ['award'],
    pattern:
      '<person|organisation:subject> (,|ADV|@have)* (won|received|collected|(was|were|been) (awarded|given|presented with)) (@the|ADJ)* <event:object>',
    example: {
      text: 'Ma Rong won the Golden Anchor Prize on 3 May 2024.',
      subject: 'Ma Rong',
      object: 'Golden Anchor Prize',
    },
    counterExample: 'Ma Rong founded the Golden Anchor Prize.',
  },
  {
    name: 'is-appointed',
    relation: 'event',
    pattern:
      '<person:subject> (,|ADV|@have|<moment>)* (was|were|been) ADV* (appointed|named|elected|sworn in|re-elected|promoted|confirmed) (as|to|be|@the|ADJ|new)* <post:object>',
    example: {
      text: 'Ma Rong was appointed director of the Harbour Bureau on 3 May 2024.',
      subject: 'Ma Rong',
      object: 'director',
    },
    counterExample: 'Ma Rong was director of the Harbour Bureau on 3 May 2024.',
  },
];
