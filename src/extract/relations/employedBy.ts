import type { Rule } from '#extract/patterns/rule.ts';

/** Who works where, if no post is named. */
export const EMPLOYED_BY: readonly Rule[] = [
  {
    name: 'name-from-body',
    relation: 'employedBy',
    pattern:
      '<person.name:subject> (of @the? <organisation:object> $ends|from @the? <organisation:object> (VERB|AUX|,|_|–|—))',
    example: { text: 'Ma Rong from the Harbour Bureau agreed.', subject: 'Ma Rong', object: 'Harbour Bureau' },
    counterExample: 'Ma Rong walked from the Harbour Bureau to the port.',
  },
  {
    name: 'works-for',
    relation: 'employedBy',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(~work|worked|working|works|~teach|taught|teaching|teaches|interned|lectured|lectures|practiced|practised|employed|volunteers|volunteered) (ADV|closely|NOUN|part|full|-|ADJ|and|,)* (for|at|in|as ..8 (for|at|with|in)|by) $descr <organisation+:object>',
    example: {
      text: 'Ma Rong has worked at the Harbour Bureau since 2019.',
      subject: 'Ma Rong',
      object: 'Harbour Bureau',
    },
    counterExample: 'Ma Rong worked near the Harbour Bureau.',
  },
  {
    name: 'joins',
    relation: 'employedBy',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '((after|before|since|upon|to|on) joining|joined|joins|rejoined|re-joined) (the ..3 (of|at))? (@the (ADJ|NOUN|-|based|<place>){0,5})? <body+:object> ($ends|@possessive (staff|faculty|board|team))',
    example: { text: 'Ma Rong joined Nordsee Bank in 2019.', subject: 'Ma Rong', object: 'Nordsee Bank' },
    counterExample: 'Ma Rong joined the talks with Nordsee Bank.',
  },
  {
    name: 'post-in-part-of-body',
    relation: 'employedBy',
    pattern:
      '<someone.name:subject> (, ADV?|, who @be|@be) $before <post+> $at <body> (,|of|at|in|within) $descr <organisation.name|nominal:object> !(<person.name>|@possessive)',
    example: {
      text: 'Ma Rong, head of the Department of Tides at Oslo University, spoke first.',
      subject: 'Ma Rong',
      object: 'Oslo University',
    },
    counterExample: 'Ma Rong, head of the Department of Tides, left Oslo University.',
  },
  {
    name: 'serves-in-part-of-body',
    relation: 'employedBy',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '($isnow|$servesas) (<post>|NOUN|ADJ|and|&|@the|@former|ADV|-|PROPN){0,8}? <post> $at <body> (,|of|at|in|within) $descr <organisation.name|nominal:object> !(<person.name>|@possessive)',
    example: {
      text: 'Ma Rong was head of the Department of Tides at Oslo University.',
      subject: 'Ma Rong',
      object: 'Oslo University',
    },
    counterExample: 'Ma Rong was head of the Department of Tides before Oslo University closed.',
  },
  {
    name: 'joining-named',
    relation: 'employedBy',
    pattern:
      '(before|to|since|after|upon) (joining|leaving) <someone.name:object> (in <moment>)? , (NOUN|PROPN|@the|ADJ|<post>)* <person:subject>',
    example: { text: 'Before joining Solvik, Ma Rong ran a shop.', subject: 'Ma Rong', object: 'Solvik' },
    counterExample: 'Before meeting Solvik, Ma Rong ran a shop.',
  },
  {
    name: 'formerly-of-body',
    relation: 'employedBy',
    tense: 'former',
    pattern: '<person.name:subject> , (formerly|previously) (of|at|with) $descr <organisation+:object>',
    example: { text: 'Ma Rong, formerly of Nordsee Bank, spoke.', subject: 'Ma Rong', object: 'Nordsee Bank' },
    counterExample: 'Ma Rong, formerly a friend of Nordsee Bank, spoke.',
  },
  {
    name: 'leaves-body',
    relation: 'employedBy',
    tense: 'former',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(((resigned|retired|departed|resigning|retiring|departing|fired|dismissed|sacked|~resign|~retire) from)|(left|leaving) !($descr <organisation> !(in <moment>|to (join|become|found|start|take|set|work)|after (NUM|a)|for|,|and (~join|~found|~start))))  $descr <organisation.name|nominal:object>',
    example: { text: 'Ma Rong resigned from Nordsee Bank in 2019.', subject: 'Ma Rong', object: 'Nordsee Bank' },
    counterExample: 'Ma Rong walked from Nordsee Bank to the port.',
  },
  {
    name: 'where-works',
    relation: 'employedBy',
    pattern:
      '<body.relative:object> <person:subject> (ADV|@have|@be)* (worked|working|works|taught|teaches|~work|~teach|served|serves|spent)',
    example: { text: 'She left Nordsee Bank, where she had worked for years.', subject: 'she', object: 'where' },
    counterExample: 'She left Nordsee Bank, where she had slept for years.',
  },
  {
    name: 'career-at',
    relation: 'employedBy',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(~spend|spent|spending|~begin|began|beginning|~start|started|~hold|held|holds|retired|retiring|~have|had|has|accepted|took|completed|left) ...8 (career|position|positions|post|posts|job|jobs|appointment|appointments|professorship|chair|fellowship|internship|tenure|role|roles|years|postdoc) !(!(at|with|in|for|as|by|on|from|,|of|and|there|<moment>|teaching|working|-)) ...10 (at|with|in|for|from) $descr <organisation+:object>',
    example: { text: 'Ma Rong began her career at Nordsee Bank.', subject: 'Ma Rong', object: 'Nordsee Bank' },
    counterExample: 'Ma Rong began her walk at Nordsee Bank.',
  },
  {
    name: 'on-staff-of',
    relation: 'employedBy',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(@be|joined|~join|serves|served) (ADV|a|part|employed)* (on|of|the|member|in|as|and|advisory|editorial|executive|management|ADJ)* (faculty|staff|board|team|management|committee|council|boards|member) (of|and|the|directors|trustees|governors|board|staff|faculty|ADJ)* (of|at|for) $descr <organisation+:object> !(@be)',
    example: { text: 'Ma Rong is on the board of Nordsee Bank.', subject: 'Ma Rong', object: 'Nordsee Bank' },
    counterExample: 'Ma Rong is on the roof of Nordsee Bank.',
  },
];
