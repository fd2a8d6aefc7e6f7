import type { Rule } from '#extract/patterns/rule.ts';

/** Who founded which organisation. */
export const FOUNDED: readonly Rule[] = [
  {
    name: 'founded-by',
    relation: 'founded',
    implied: { role: 'object', kind: 'organisation' },
    pattern:
      '@founded (up|in <moment>|in NUM|in <place>|ADV|,|together|<moment>)* by (<person> (NOUN|<post>)|@the|@former|ADJ|NOUN|PROPN|VERB|NUM|<post+>|<other>|-|<organisation>|brothers|<place>|mr|mr.|dr|dr.|@possessive|@quote|<organisation.pronoun>|,)* <person+:subject> !(@possessive|NOUN|<post>)',
    example: { text: 'Nordsee Bank was founded by Ma Rong in 1998.', subject: 'Ma Rong', object: 'Nordsee Bank' },
    counterExample: 'Nordsee Bank was admired by Ma Rong.',
  },
  {
    name: 'name-founded',
    relation: 'founded',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(founded|co-founded|cofounded|~found|~co-found|established|~establish|founding|co-founding|establishing|co-found) (and ..3)? $descr (<body:object>|<place.name:object>) $ends !(,? <place>|as (a|an|the) ADJ* (holiday|park|day|monument))',
    example: { text: 'In 1998 Anna Weber founded Nordsee Bank.', subject: 'Anna Weber', object: 'Nordsee Bank' },
    counterExample: 'In 1998 Anna Weber found Nordsee Bank in ruins.',
  },
  {
    name: 'name-started',
    relation: 'founded',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(started|~start|starting|formed|~form|forming|created|~create|creating|launched|~launch|launching|set up|setting up) (@the|own|ADJ|NOUN|<place> -|-|his|her|PROPN)* (<organisation.name:object>|$bodynoun (,|called|named)* <body:object>) $ends',
    example: { text: 'Ma Rong set up Nordsee Bank in 1998.', subject: 'Ma Rong', object: 'Nordsee Bank' },
    counterExample: 'Ma Rong set a record at Nordsee Bank.',
  },
  {
    name: 'which-name-founded',
    relation: 'founded',
    pattern:
      '(<body.relative:object>|<body:object> , (a|an|the) ..8) <person:subject> (ADV|@have)* (founded|co-founded|cofounded|established|started|formed|created|launched|~found|~co-found|set up)',
    example: {
      text: 'She runs Nordsee Bank, which she founded in 1998.',
      subject: 'she',
      object: 'which',
    },
    counterExample: 'She runs Nordsee Bank, which she left in 1998.',
  },
  {
    name: 'founded-with',
    relation: 'founded',
    pattern:
      '(founded|co-founded|cofounded|established|started|formed|launched|~found|~co-found) $descr <body:object> ...6 (with|alongside) (@the|ADJ|NOUN|PROPN|<post>)* <person.name+:subject>',
    example: {
      text: 'She founded Nordsee Bank with Ma Rong and Karl Berg.',
      subject: 'Karl Berg',
      object: 'Nordsee Bank',
    },
    counterExample: 'She left Nordsee Bank with Ma Rong.',
  },
  {
    name: 'founder-of',
    relation: 'founded',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(@be|,|as|became|and) $before (<post> ,? (and|&|,)? $before)* <post.founder> (,? (and|&|,)? $before <post>)* of $descr (<body+:object>|<person.name:object>|<place.name:object>) !(@possessive)',
    example: {
      text: 'Ma Rong is the founder and chairwoman of Nordsee Bank.',
      subject: 'Ma Rong',
      object: 'Nordsee Bank',
    },
    counterExample: 'Ma Rong met the founder and chairwoman of Nordsee Bank.',
  },
  {
    name: 'founder-of-name',
    relation: 'founded',
    pattern: '<post.founder> (and <post>)? of $descr <body:object> ,? <person.name:subject>',
    example: {
      text: 'The founder of Nordsee Bank, Ma Rong, agreed.',
      subject: 'Ma Rong',
      object: 'Nordsee Bank',
    },
    counterExample: 'The founder of Nordsee Bank met Ma Rong.',
  },
  {
    name: 'bodys-founder',
    relation: 'founded',
    pattern:
      '(<body:object> @possessive? | <organisation.pronoun:object>) (ADJ|@former|ADV)* (<post> (and|&|,))* (!(<posts>) <post.founder> ((and|&|,) <post>)* ,? (,|@be|mr|mr.|dr|dr.)* <person.name:subject>|<posts.founder> ,? (,|@be)* <person.name+:subject>)',
    example: { text: "Nordsee Bank's founder, Ma Rong, agreed.", subject: 'Ma Rong', object: 'Nordsee Bank' },
    counterExample: "Nordsee Bank's founder thanked Ma Rong.",
  },
];
