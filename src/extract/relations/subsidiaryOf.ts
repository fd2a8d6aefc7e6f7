import type { Rule } from '#extract/patterns/rule.ts';

/** Which organisation belongs to which. */
export const SUBSIDIARY_OF: readonly Rule[] = [
  {
    name: 'is-subsidiary-of',
    relation: 'subsidiaryOf',
    implied: { role: 'subject', kind: 'organisation' },
    pattern:
      '(@be|,|as|became|becoming|remains|operates|and) (as|both)? (@the|ADJ|ADV|NOUN|PROPN|VERB|NUM|-|,|and|<place>|owned|operating)* (subsidiary|division|unit|arm|subdivision|sub-brand|imprint|branch) (company|corporation)? of $descr (<body:object>|<person.name:object>)',
    example: {
      text: 'Harbour Trust Ltd is a wholly owned subsidiary of Nordsee Bank.',
      subject: 'Harbour Trust Ltd',
      object: 'Nordsee Bank',
    },
    counterExample: 'Harbour Trust Ltd sued a subsidiary of Nordsee Bank.',
  },
  {
    name: 'subsidiary-of-namesake',
    relation: 'subsidiaryOf',
    implied: { role: 'subject', kind: 'organisation' },
    pattern:
      '(@be|,) (@the|ADJ|ADV|NOUN|-|owned)* (subsidiary) (company|corporation)? of (@the)? <place.name:object> !(,? <place>|@possessive)',
    example: { text: 'Harbour Trust Ltd is a subsidiary of Oslo.', subject: 'Harbour Trust Ltd', object: 'Oslo' },
    counterExample: "Harbour Trust Ltd is a subsidiary of Oslo's port.",
  },
  {
    name: 'subsidiary-in-brackets',
    relation: 'subsidiaryOf',
    pattern:
      '<body:subject> \\( (@the|ADJ|ADV|NUM|-|owned)* (subsidiary|division|unit) (of|in|from) $near <body:object> $ends',
    example: {
      text: 'She ran Harbour Trust Ltd (a subsidiary of Nordsee Bank).',
      subject: 'Harbour Trust Ltd',
      object: 'Nordsee Bank',
    },
    counterExample: 'She ran Harbour Trust Ltd (a rival of Nordsee Bank).',
  },
  {
    name: 'has-subsidiary',
    relation: 'subsidiaryOf',
    implied: { role: 'object', kind: 'organisation' },
    pattern: '(has|have|had|owns|operates) (a|ADJ|NOUN|-|owned)* subsidiary (,|called|named)+ <body.name:subject>',
    example: {
      text: 'Nordsee Bank has a subsidiary, Harbour Trust Ltd, in Oslo.',
      subject: 'Harbour Trust Ltd',
      object: 'Nordsee Bank',
    },
    counterExample: 'Nordsee Bank has a subsidiary that Harbour Trust Ltd sued.',
  },
  {
    name: 'is-parent-of',
    relation: 'subsidiaryOf',
    implied: { role: 'object', kind: 'organisation' },
    pattern:
      '(@be|and|,) (the|a) ADJ* parent (company|corporation|group|organization|organisation|firm)? (of|to) $near <body+:subject> $ends',
    example: {
      text: 'Nordsee Bank is a lender and the parent company of Harbour Trust Ltd in Oslo.',
      subject: 'Harbour Trust Ltd',
      object: 'Nordsee Bank',
    },
    counterExample: 'Nordsee Bank met the parent company of Harbour Trust Ltd.',
  },
  {
    name: 'subsidiary-first',
    relation: 'subsidiaryOf',
    pattern:
      '(a|an|as|the) (ADJ|ADV|NOUN|-|owned)* (subsidiary|division|unit|arm) of $descr <body:object> , !(<body.relative>) <body:subject> (VERB|AUX)',
    example: {
      text: 'A subsidiary of Nordsee Bank, Harbour Trust Ltd buys ships.',
      subject: 'Harbour Trust Ltd',
      object: 'Nordsee Bank',
    },
    counterExample: 'A rival of Nordsee Bank, Harbour Trust Ltd buys ships.',
  },
  {
    name: 'bodys-subsidiary',
    relation: 'subsidiaryOf',
    pattern:
      '(<body:object> @possessive? | <organisation.pronoun:object>) (ADJ|ADV|NOUN|-|owned|<place>|leasing)* (subsidiary|subsidiaries|division|unit|arm) (company|,|called|named|:|including|@quote)* <body+:subject>',
    example: {
      text: "Nordsee Bank's subsidiary Harbour Trust Ltd grew.",
      subject: 'Harbour Trust Ltd',
      object: 'Nordsee Bank',
    },
    counterExample: "Nordsee Bank's subsidiaries were sold to Harbour Trust Ltd.",
  },
  {
    name: 'parent-company',
    relation: 'subsidiaryOf',
    pattern:
      '(<body:subject> @possessive | <organisation.pronoun:subject>) (ADJ|ADV|then)* (parent|owner) (company|corporation|group|organization|organisation|firm)? (,|@be|ADV|now)? $descr <body:object>',
    example: {
      text: "Harbour Trust Ltd's parent company, Nordsee Bank, agreed.",
      subject: 'Harbour Trust Ltd',
      object: 'Nordsee Bank',
    },
    counterExample: "Harbour Trust Ltd's parent company sued Nordsee Bank.",
  },
  {
    name: 'parent-of',
    relation: 'subsidiaryOf',
    pattern:
      '<body:object> (,|@be|which|ADV)* (the|a)? (ADJ)* (parent|owner) (company|corporation|group|organization|organisation|firm)? (of|to) $descr <body+:subject>',
    example: {
      text: 'Nordsee Bank, the parent company of Harbour Trust Ltd, agreed.',
      subject: 'Harbour Trust Ltd',
      object: 'Nordsee Bank',
    },
    counterExample: 'Nordsee Bank, the rival of Harbour Trust Ltd, agreed.',
  },
  {
    name: 'owned-by',
    relation: 'subsidiaryOf',
    implied: { role: 'subject', kind: 'organisation' },
    pattern: '(owned) (and operated)? by $descr <organisation:object> !(@possessive|and)',
    example: {
      text: 'Harbour Trust Ltd is owned by Nordsee Bank.',
      subject: 'Harbour Trust Ltd',
      object: 'Nordsee Bank',
    },
    counterExample: 'Harbour Trust Ltd is admired by Nordsee Bank.',
  },
];
