import type { Rule } from '#extract/patterns/rule.ts';

/** When an organisation was founded. */
export const FOUNDED_ON: readonly Rule[] = [
  {
    name: 'founded-in',
    relation: 'foundedOn',
    implied: { role: 'subject', kind: 'organisation' },
    pattern:
      '(founded|co-founded|cofounded|established|incorporated|born|created|formed|started|organized|organised|set up) (up|in <place+>|ADV|,|<other>|as ..6|by ...10|back)* (in|on|during|since) ..2 <moment:object>',
    example: { text: 'Nordsee Bank was founded in 1998.', subject: 'Nordsee Bank', object: '1998' },
    counterExample: 'Nordsee Bank was sold in 1998.',
  },
  {
    name: 'founded-body-in',
    relation: 'foundedOn',
    implied: { role: 'agent', kind: 'person' },
    pattern:
      '(founded|co-founded|founding|establishing|established|started|launched|formed|created|set up|~found|~co-found|~establish) $descr <body.name|one:subject> (NOUN|ADJ|PROPN|ADV|@the|with|and|,|<person>|<place>|in <place>){0,6}? (in|on) ..2 <moment:object>',
    example: { text: 'Ma Rong founded Nordsee Bank in 1998.', subject: 'Nordsee Bank', object: '1998' },
    counterExample: 'Ma Rong left Nordsee Bank in 1998.',
  },
  {
    name: 'in-year-founded-body',
    relation: 'foundedOn',
    pattern:
      '(in|on) ..2 <moment:object> ,? ...4 (founded|co-founded|established|formed|~found|~co-found) $descr <body.name|one:subject>',
    example: { text: 'In 1998, Ma Rong founded Nordsee Bank.', subject: 'Nordsee Bank', object: '1998' },
    counterExample: 'In 1998, Ma Rong left Nordsee Bank.',
  },
  {
    name: 'which-name-founded-in',
    relation: 'foundedOn',
    pattern:
      '(<body.relative:subject>|<body:subject> , (a|an|the) ..8) <person> (ADV|@have)* (founded|co-founded|cofounded|established|started|formed|created|launched|~found|~co-found|set up) ..6 in ..2 <moment:object>',
    example: { text: 'She runs Nordsee Bank, which she founded in 1998.', subject: 'which', object: '1998' },
    counterExample: 'She runs Nordsee Bank, which she left in 1998.',
  },
  {
    name: 'founding-in',
    relation: 'foundedOn',
    pattern:
      '(founding|establishment|inception|formation|creation|launch) (of $descr <body:subject>) (in|on) ..2 <moment:object>',
    example: {
      text: 'The founding of Nordsee Bank in 1998 changed much.',
      subject: 'Nordsee Bank',
      object: '1998',
    },
    counterExample: 'The sale of Nordsee Bank in 1998 changed much.',
  },
  {
    name: 'its-founding-in',
    relation: 'foundedOn',
    pattern:
      '(<body:subject> @possessive | <organisation.pronoun:subject>) (founding|establishment|inception|formation) (in|on) ..2 <moment:object>',
    example: { text: 'Since its founding in 1998, Nordsee Bank has grown.', subject: 'its', object: '1998' },
    counterExample: 'Since its sale in 1998, Nordsee Bank has grown.',
  },
  {
    name: 'moment-founded',
    relation: 'foundedOn',
    pattern: '<organisation:subject> \\( (founded|established|est|est.|formed) (in)? <moment:object>',
    example: { text: 'Nordsee Bank (established 1998) grew.', subject: 'Nordsee Bank', object: '1998' },
    counterExample: 'Nordsee Bank (sold 1998) grew.',
  },
];
