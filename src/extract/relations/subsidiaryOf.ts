import { rulesOf } from '#extract/patterns/rule.ts';

/** Which organisation belongs to which. */
export const SUBSIDIARY_OF = rulesOf('subsidiaryOf', {
  'is-subsidiary-of': {
    implied: { role: 'subject', kind: 'organisation' },
    pattern:
      '(@be|,|as|became|becoming|remains|operates|and) (as|both)? (@the|ADJ|ADV|NOUN|PROPN|VERB|NUM|-|,|and|<place>|owned|operating)* (subsidiary|division|unit|arm|subdivision|sub-brand|imprint|branch) (company|corporation)? of $descr (<body:object>|<person.name:object>)',
    example: '<Harbour Trust Ltd:subject> is a wholly owned subsidiary of <Nordsee Bank:object>.',
    counterExample: 'Harbour Trust Ltd sued a subsidiary of Nordsee Bank.',
  },
  'subsidiary-of-namesake': {
    implied: { role: 'subject', kind: 'organisation' },
    pattern:
      '(@be|,) (@the|ADJ|ADV|NOUN|-|owned)* (subsidiary) (company|corporation)? of (@the)? <place.name:object> !(,? <place>|@possessive)',
    example: '<Harbour Trust Ltd:subject> is a subsidiary of <Oslo:object>.',
    counterExample: "Harbour Trust Ltd is a subsidiary of Oslo's port.",
  },
  'subsidiary-in-brackets': {
    pattern:
      '<body:subject> \\( (@the|ADJ|ADV|NUM|-|owned)* (subsidiary|division|unit) (of|in|from) $near <body:object> $ends',
    example: 'She ran <Harbour Trust Ltd:subject> (a subsidiary of <Nordsee Bank:object>).',
    counterExample: 'She ran Harbour Trust Ltd (a rival of Nordsee Bank).',
  },
  'has-subsidiary': {
    implied: { role: 'object', kind: 'organisation' },
    pattern: '(has|have|had|owns|operates) (a|ADJ|NOUN|-|owned)* subsidiary (,|called|named)+ <body.name:subject>',
    example: '<Nordsee Bank:object> has a subsidiary, <Harbour Trust Ltd:subject>, in Oslo.',
    counterExample: 'Nordsee Bank has a subsidiary that Harbour Trust Ltd sued.',
  },
  'is-parent-of': {
    implied: { role: 'object', kind: 'organisation' },
    pattern:
      '(@be|and|,) (the|a) ADJ* parent (company|corporation|group|organization|organisation|firm)? (of|to) $near <body+:subject> $ends',
    example: '<Nordsee Bank:object> is a lender and the parent company of <Harbour Trust Ltd:subject> in Oslo.',
    counterExample: 'Nordsee Bank met the parent company of Harbour Trust Ltd.',
  },
  'subsidiary-first': {
    pattern:
      '(a|an|as|the) (ADJ|ADV|NOUN|-|owned)* (subsidiary|division|unit|arm) of $descr <body:object> , !(<body.relative>) <body:subject> (VERB|AUX)',
    example: 'A subsidiary of <Nordsee Bank:object>, <Harbour Trust Ltd:subject> buys ships.',
    counterExample: 'A rival of Nordsee Bank, Harbour Trust Ltd buys ships.',
  },
  'bodys-subsidiary': {
    pattern:
      '(<body:object> @possessive? | <organisation.pronoun:object>) (ADJ|ADV|NOUN|-|owned|<place>|leasing)* (subsidiary|subsidiaries|division|unit|arm) (company|,|called|named|:|including|@quote)* <body+:subject>',
    example: "<Nordsee Bank:object>'s subsidiary <Harbour Trust Ltd:subject> grew.",
    counterExample: "Nordsee Bank's subsidiaries were sold to Harbour Trust Ltd.",
  },
  'parent-company': {
    pattern:
      '(<body:subject> @possessive | <organisation.pronoun:subject>) (ADJ|ADV|then)* (parent|owner) (company|corporation|group|organization|organisation|firm)? (,|@be|ADV|now)? $descr <body:object>',
    example: "<Harbour Trust Ltd:subject>'s parent company, <Nordsee Bank:object>, agreed.",
    counterExample: "Harbour Trust Ltd's parent company sued Nordsee Bank.",
  },
  'parent-of': {
    pattern:
      '<body:object> (,|@be|which|ADV)* (the|a)? (ADJ)* (parent|owner) (company|corporation|group|organization|organisation|firm)? (of|to) $descr <body+:subject>',
    example: '<Nordsee Bank:object>, the parent company of <Harbour Trust Ltd:subject>, agreed.',
    counterExample: 'Nordsee Bank, the rival of Harbour Trust Ltd, agreed.',
  },
  'owned-by': {
    implied: { role: 'subject', kind: 'organisation' },
    pattern: '(owned) (and operated)? by $descr <organisation:object> !(@possessive|and)',
    example: '<Harbour Trust Ltd:subject> is owned by <Nordsee Bank:object>.',
    counterExample: 'Harbour Trust Ltd is admired by Nordsee Bank.',
  },
});
