import { rulesOf } from '#extract/patterns/rule.ts';
import type { EventRow } from './eventMatch.ts';

/** Who holds an event, and that it takes place. Date and place are read around it. */
export const HOLDINGS = rulesOf<EventRow>('event', {
  'holds-talks-with': {
    pattern:
      '<organisation|place|person+:subject> (,|ADV|@have|will|<moment>)* (held|hold|holds|had|opened|began|resumed|concluded) (@the|ADJ)* <event:object> (ADV|<moment>|on|in)* with (@the|ADJ|<post>|<place>)* <organisation|place|person+:with>',
    example: '<Ma Rong:subject> held <talks:object> with <Karl Berg:with> in Oslo on 3 May 2024.',
    counterExample: 'Ma Rong broke off talks with Karl Berg in Oslo.',
  },
  'body-holds-event': {
    pattern:
      '<organisation|place|person+:subject> (,|ADV|will|jointly|@have|<moment>)* (held|hosted|organized|organised|convened|staged|sponsored|co-hosted|~hold|~host|~organize|~organise|~convene|~stage) (@the|ADJ|<organisation.pronoun>)* <event:object>',
    example: 'The <Harbour Bureau:subject> held an <annual forum:object> in Oslo on 3 May 2024.',
    counterExample: 'The Harbour Bureau held the view that forums cost too much.',
  },
  'meets-somebody': {
    pattern:
      '<person:subject> (,|ADV|@have|will|<moment>)* <event:object> with? (@the|ADJ|<post>|<place>|<organisation>|@possessive)* <person.name:with> (<place>|<moment>|in|at|on|,|@the|late|early|last|this)* (<moment>|in <place>)',
    example: '<Ma Rong:subject> <met:object> Mayor <Karl Berg:with> in Oslo on 3 May 2024.',
    counterExample: 'Ma Rong met Karl Berg at college and married him.',
  },
  'talks-between': {
    pattern:
      '<event:object> between @the? <organisation|place|person:subject> and @the? <organisation|place|person:with> (ADV|@be|@have|will)* (held|took place|take place|began|opened|resumed|concluded|ended)',
    example: 'The <talks:object> between <Norway:subject> and <Sweden:with> were held in Oslo on 3 May 2024.',
    counterExample: 'The talks between Norway and Sweden broke down.',
  },
  'leaders-meet': {
    pattern: '<event:object> (in|at) <place> ,? (on|this|last|early|late|next)* <moment>',
    example: 'Nordic ministers <met:object> in Oslo on 3 May 2024.',
    counterExample: 'The roads met in Oslo.',
  },
  'body-organises-people-to': {
    pattern:
      '<organisation:subject> ADV* (organized|organised|invited|led) ...14 to (conduct|hold|carry|join|attend) out? (@the|ADJ)* <event:object>',
    example:
      'On 3 May 2024, the <Harbour Bureau:subject> organised local captains to hold a <seminar on currents:object>.',
    counterExample: 'The Harbour Bureau wanted to hold a seminar on currents.',
  },
  'event-held-by': {
    pattern:
      '<event:object> (,|which|that|ADV|will|@be|@have)* (held|organized|organised|hosted|convened|staged|co-hosted|inaugurated|opened) (in|at|on|<place>|<moment>|,)* by @the? ADJ* <organisation|place+:subject>',
    example: 'The <seminar on currents:object> was organised by the <Harbour Bureau:subject> on 3 May 2024.',
    counterExample: 'The seminar on currents was described by the Harbour Bureau as useful.',
  },
  'event-held': {
    pattern:
      '<event:object> (,|which|that|ADV|will|recently|@be|@have)* (held|convened|staged|took place|take place|taking place|takes place|taken place|opened|opens|began|begins|concluded|closed|kicked off|ended|inaugurated|scheduled)',
    example: 'The <annual forum:object> took place in Oslo on 3 May 2024.',
    counterExample: 'The annual forum needs a place in Oslo.',
  },
  'event-at-place-and-time': {
    pattern: '<event:object> (in|at) <place> ,? (on|in|this|last)? <moment>',
    example: 'At a <press conference:object> in Oslo on 3 May 2024, Ma Rong laughed.',
    counterExample: 'She spoke of a press conference that bored Oslo on 3 May 2024.',
  },
  'dated-event': {
    pattern: '(on|in) (@the? (morning|afternoon|evening|night) of)? <moment> ,? (at|during) @the? ADJ* <event:object>',
    example: 'On 3 May 2024, at the <opening session of the Fjord Council:object>, the captains spoke.',
    counterExample: 'On 3 May 2024 the captains asked for a session.',
  },
  'event-at-time': {
    pattern: '(at|during) @the? ADJ* <event:object> (on|in|this|last)? <moment>',
    example: 'At the <opening session of the Fjord Council:object> on 3 May 2024, the captains spoke.',
    counterExample: 'The captains laughed at the session, and on 3 May 2024 they left.',
  },
  'attack-of-day': {
    kinds: ['attack'],
    pattern: '@the? <moment> ,? ADJ* <event:object>',
    example: 'He spoke of the 3 May 2024 <attack on the Fjord Council:object>.',
    counterExample: 'He spoke on 3 May 2024 of an attack on the Fjord Council.',
  },
  'attack-on-day': {
    kinds: ['attack'],
    pattern: '<event:object> (on|in|last|this|late|early)+ <moment>',
    example: 'The <attack on the Fjord Council:object> on 3 May 2024 shook the town.',
    counterExample: 'The attack on the Fjord Council shook the town on 3 May 2024.',
  },
  'place-is-venue': {
    pattern: '<place:subject> ADV* @be ADV* @the? (venue|scene|site|host) (of|for|to) (@the|ADJ)* <event:object>',
    example: '<Oslo:subject> was the venue of the <Fjord Ferry Conference:object>.',
    counterExample: 'Oslo was tired of the Fjord Ferry Conference.',
  },
  'wins-award': {
    kinds: ['award'],
    pattern:
      '<person|organisation:subject> (,|ADV|@have)* (won|received|collected|(was|were|been) (awarded|given|presented with)) (@the|ADJ)* <event:object>',
    example: '<Ma Rong:subject> won the <Golden Anchor Prize:object> on 3 May 2024.',
    counterExample: 'Ma Rong founded the Golden Anchor Prize.',
  },
  'is-appointed': {
    pattern:
      '<person:subject> (,|ADV|@have|<moment>)* (was|were|been) ADV* (appointed|named|elected|sworn in|re-elected|promoted|confirmed) (as|to|be|@the|ADJ|new)* <post:object>',
    example: '<Ma Rong:subject> was appointed <director:object> of the Harbour Bureau on 3 May 2024.',
    counterExample: 'Ma Rong was director of the Harbour Bureau on 3 May 2024.',
  },
});
