import { rulesOf } from '#extract/patterns/rule.ts';

/** Who works where, if no post is named. */
export const EMPLOYED_BY = rulesOf('employedBy', {
  'name-from-body': {
    pattern:
      '<person.name:subject> (of @the? <organisation:object> $ends|from @the? <organisation:object> (VERB|AUX|,|_|–|—))',
    example: '<Ma Rong:subject> from the <Harbour Bureau:object> agreed.',
    counterExample: 'Ma Rong walked from the Harbour Bureau to the port.',
  },
  'works-for': {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(~work|worked|working|works|~teach|taught|teaching|teaches|interned|lectured|lectures|practiced|practised|employed|volunteers|volunteered) (ADV|closely|NOUN|part|full|-|ADJ|and|,)* (for|at|in|as ..8 (for|at|with|in)|by) $descr <organisation+:object>',
    example: '<Ma Rong:subject> has worked at the <Harbour Bureau:object> since 2019.',
    counterExample: 'Ma Rong worked near the Harbour Bureau.',
  },
  joins: {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '((after|before|since|upon|to|on) joining|joined|joins|rejoined|re-joined) (the ..3 (of|at))? (@the (ADJ|NOUN|-|based|<place>){0,5})? <body+:object> ($ends|@possessive (staff|faculty|board|team))',
    example: '<Ma Rong:subject> joined <Nordsee Bank:object> in 2019.',
    counterExample: 'Ma Rong joined the talks with Nordsee Bank.',
  },
  'post-in-part-of-body': {
    pattern:
      '<someone.name:subject> (, ADV?|, who @be|@be) $before <post+> $at <body> (of|at|in|within) $descr <organisation.name|nominal:object> !(<person.name>|@possessive)',
    example: '<Ma Rong:subject>, head of the Department of Tides at <Oslo University:object>, spoke first.',
    counterExample: 'Ma Rong, head of the Department of Tides, left Oslo University.',
  },
  'serves-in-part-of-body': {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '($isnow|$servesas) (<post>|NOUN|ADJ|and|&|@the|@former|ADV|-|PROPN){0,8}? <post> $at <body> (of|at|in|within) $descr <organisation.name|nominal:object> !(<person.name>|@possessive)',
    example: '<Ma Rong:subject> was head of the Department of Tides at <Oslo University:object>.',
    counterExample: 'Ma Rong was head of the Department of Tides before Oslo University closed.',
  },
  'joining-named': {
    pattern:
      '(before|to|since|after|upon) (joining|leaving) <someone.name:object> (in <moment>)? , (NOUN|PROPN|@the|ADJ|<post>)* <person:subject>',
    example: 'Before joining <Solvik:object>, <Ma Rong:subject> ran a shop.',
    counterExample: 'Before meeting Solvik, Ma Rong ran a shop.',
  },
  'formerly-of-body': {
    tense: 'former',
    pattern: '<person.name:subject> , (formerly|previously) (of|at|with) $descr <organisation+:object>',
    example: '<Ma Rong:subject>, formerly of <Nordsee Bank:object>, spoke.',
    counterExample: 'Ma Rong, formerly a friend of Nordsee Bank, spoke.',
  },
  'leaves-body': {
    tense: 'former',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(((resigned|retired|departed|resigning|retiring|departing|fired|dismissed|sacked|~resign|~retire) from)|(left|leaving) !($descr <organisation> !(in <moment>|to (join|become|found|start|take|set|work)|after (NUM|a)|for|,|and (~join|~found|~start))))  $descr <organisation.name|nominal:object>',
    example: '<Ma Rong:subject> resigned from <Nordsee Bank:object> in 2019.',
    counterExample: 'Ma Rong walked from Nordsee Bank to the port.',
  },
  'where-works': {
    pattern:
      '<body.relative:object> <person:subject> (ADV|@have|@be)* (worked|working|works|taught|teaches|~work|~teach|served|serves|spent)',
    example: 'She left Nordsee Bank, <where:object> <she:subject> had worked for years.',
    counterExample: 'She left Nordsee Bank, where she had slept for years.',
  },
  'on-staff-of': {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(@be|joined|~join|serves|served) (ADV|a|part|employed)* (on|of|the|member|in|as|and|advisory|editorial|executive|management|ADJ)* (faculty|staff|board|team|management|committee|council|boards|member) (of|and|the|directors|trustees|governors|board|staff|faculty|ADJ)* (of|at|for) $descr <organisation+:object> !(@be)',
    example: '<Ma Rong:subject> is on the board of <Nordsee Bank:object>.',
    counterExample: 'Ma Rong is on the roof of Nordsee Bank.',
  },
});
