import { rulesOf } from '#extract/patterns/rule.ts';

/** Who founded which organisation. */
export const FOUNDED = rulesOf('founded', {
  'founded-by': {
    implied: { role: 'object', kind: 'organisation' },
    pattern:
      '@founded (up|in <moment>|in NUM|in <place>|ADV|,|together|<moment>)* by (<person> (NOUN|<post>)|@the|@former|ADJ|NOUN|PROPN|VERB|NUM|<post+>|<other>|-|<organisation>|brothers|<place>|mr|mr.|dr|dr.|@possessive|@quote|<organisation.pronoun>|,)* <person+:subject> !(@possessive|NOUN|<post>)',
    example: '<Nordsee Bank:object> was founded by <Ma Rong:subject> in 1998.',
    counterExample: 'Nordsee Bank was admired by Ma Rong.',
  },
  'name-founded': {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(founded|co-founded|cofounded|~found|~co-found|established|~establish|founding|co-founding|establishing|co-found) (and ..3)? $descr (<body:object>|<place.name:object>) $ends !(,? <place>|as (a|an|the) ADJ* (holiday|park|day|monument))',
    example: 'In 1998 <Anna Weber:subject> founded <Nordsee Bank:object>.',
    counterExample: 'In 1998 Anna Weber found Nordsee Bank in ruins.',
  },
  'name-started': {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(started|~start|starting|formed|~form|forming|created|~create|creating|launched|~launch|launching|set up|setting up) (@the|own|ADJ|NOUN|<place> -|-|his|her|PROPN)* (<organisation.name:object>|$bodynoun (,|called|named)* <body:object>) $ends',
    example: '<Ma Rong:subject> set up <Nordsee Bank:object> in 1998.',
    counterExample: 'Ma Rong set a record at Nordsee Bank.',
  },
  'which-name-founded': {
    pattern:
      '(<body.relative:object>|<body:object> , (a|an|the) ..8) <person:subject> (ADV|@have)* (founded|co-founded|cofounded|established|started|formed|created|launched|~found|~co-found|set up)',
    example: 'She runs Nordsee Bank, <which:object> <she:subject> founded in 1998.',
    counterExample: 'She runs Nordsee Bank, which she left in 1998.',
  },
  'founded-with': {
    pattern:
      '(founded|co-founded|cofounded|established|started|formed|launched|~found|~co-found) $descr <body:object> ...6 (with|alongside) (@the|ADJ|NOUN|PROPN|<post>)* <person.name+:subject>',
    example: 'She founded <Nordsee Bank:object> with Ma Rong and <Karl Berg:subject>.',
    counterExample: 'She left Nordsee Bank with Ma Rong.',
  },
  'founder-of': {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(@be|,|as|became|and) $before (<post> ,? (and|&|,)? $before)* <post.founder> (,? (and|&|,)? $before <post>)* of $descr (<body+:object>|<person.name:object>|<place.name:object>) !(@possessive)',
    example: '<Ma Rong:subject> is the founder and chairwoman of <Nordsee Bank:object>.',
    counterExample: 'Ma Rong met the founder and chairwoman of Nordsee Bank.',
  },
  'founder-of-name': {
    pattern: '<post.founder> (and <post>)? of $descr <body:object> ,? <person.name:subject>',
    example: 'The founder of <Nordsee Bank:object>, <Ma Rong:subject>, agreed.',
    counterExample: 'The founder of Nordsee Bank met Ma Rong.',
  },
  'bodys-founder': {
    pattern:
      '(<body:object> @possessive? | <organisation.pronoun:object>) (ADJ|@former|ADV)* (<post> (and|&|,))* (!(<posts>) <post.founder> ((and|&|,) <post>)* ,? (,|@be|mr|mr.|dr|dr.)* <person.name:subject>|<posts.founder> ,? (,|@be)* <person.name+:subject>)',
    example: "<Nordsee Bank:object>'s founder, <Ma Rong:subject>, agreed.",
    counterExample: "Nordsee Bank's founder thanked Ma Rong.",
  },
});
