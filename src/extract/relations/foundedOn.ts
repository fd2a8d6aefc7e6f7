import { rulesOf } from '#extract/patterns/rule.ts';

/** When an organisation was founded. */
export const FOUNDED_ON = rulesOf('foundedOn', {
  'founded-in': {
    implied: { role: 'subject', kind: 'organisation' },
    pattern:
      '(founded|co-founded|cofounded|established|incorporated|born|created|formed|started|organized|organised|set up) (up|in <place+>|ADV|,|<other>|as ..6|by ...10|back)* (in|on|during|since) ..2 <moment:object>',
    example: '<Nordsee Bank:subject> was founded in <1998:object>.',
    counterExample: 'Nordsee Bank was sold in 1998.',
  },
  'founded-body-in': {
    implied: { role: 'agent', kind: 'person' },
    pattern:
      '(founded|co-founded|founding|establishing|established|started|launched|formed|created|set up|~found|~co-found|~establish) $descr <body.name|one:subject> (NOUN|ADJ|PROPN|ADV|@the|with|and|,|<person>|<place>|in <place>){0,6}? (in|on) ..2 <moment:object>',
    example: 'Ma Rong founded <Nordsee Bank:subject> in <1998:object>.',
    counterExample: 'Ma Rong left Nordsee Bank in 1998.',
  },
  'in-year-founded-body': {
    pattern:
      '(in|on) ..2 <moment:object> ,? ...4 (founded|co-founded|established|formed|~found|~co-found) $descr <body.name|one:subject>',
    example: 'In <1998:object>, Ma Rong founded <Nordsee Bank:subject>.',
    counterExample: 'In 1998, Ma Rong left Nordsee Bank.',
  },
  'which-name-founded-in': {
    pattern:
      '(<body.relative:subject>|<body:subject> , (a|an|the) ..8) <person> (ADV|@have)* (founded|co-founded|cofounded|established|started|formed|created|launched|~found|~co-found|set up) ..6 in ..2 <moment:object>',
    example: 'She runs Nordsee Bank, <which:subject> she founded in <1998:object>.',
    counterExample: 'She runs Nordsee Bank, which she left in 1998.',
  },
  'founding-in': {
    pattern:
      '(founding|establishment|inception|formation|creation|launch) (of $descr <body:subject>) (in|on) ..2 <moment:object>',
    example: 'The founding of <Nordsee Bank:subject> in <1998:object> changed much.',
    counterExample: 'The sale of Nordsee Bank in 1998 changed much.',
  },
  'its-founding-in': {
    pattern:
      '(<body:subject> @possessive | <organisation.pronoun:subject>) (founding|establishment|inception|formation) (in|on) ..2 <moment:object>',
    example: 'Since <its:subject> founding in <1998:object>, Nordsee Bank has grown.',
    counterExample: 'Since its sale in 1998, Nordsee Bank has grown.',
  },
  'moment-founded': {
    pattern: '<organisation:subject> \\( (founded|established|est|est.|formed) (in)? <moment:object>',
    example: '<Nordsee Bank:subject> (established <1998:object>) grew.',
    counterExample: 'Nordsee Bank (sold 1998) grew.',
  },
});
