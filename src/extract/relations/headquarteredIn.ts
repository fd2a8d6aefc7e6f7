import type { Rule } from '#extract/patterns/rule.ts';

/** Where an organisation has its seat. */
export const HEADQUARTERED_IN: readonly Rule[] = [
  {
    name: 'based-in',
    relation: 'headquarteredIn',
    implied: { role: 'subject', kind: 'organisation' },
    pattern: "(headquartered|based|hq'd|domiciled|incorporated) (ADV|out)? (in|at|near|outside) $descr <place+:object>",
    example: { text: 'Nordsee Bank is headquartered in Oslo.', subject: 'Nordsee Bank', object: 'Oslo' },
    counterExample: 'The film is based in part on a novel that Nordsee Bank paid for in Oslo.',
  },
  {
    name: 'located-in',
    relation: 'headquarteredIn',
    implied: { role: 'subject', kind: 'organisation' },
    pattern: '(located|situated) (ADV)? (in|at) $near <place+:object> !(NUM|<quantity>)',
    example: { text: 'Oslo University is located in Oslo.', subject: 'Oslo University', object: 'Oslo' },
    counterExample: 'Parking is found in Oslo.',
  },
  {
    name: 'place-based-body',
    relation: 'headquarteredIn',
    pattern:
      '<place:object> - (based|headquartered) (ADJ|NOUN|PROPN|NUM|-|and|,|<other>){0,6} <organisation.name:subject>',
    example: { text: 'The Oslo-based lender Nordsee Bank grew.', subject: 'Nordsee Bank', object: 'Oslo' },
    counterExample: 'The Oslo-based lender sued Nordsee Bank.',
  },
  {
    name: 'is-place-based',
    relation: 'headquarteredIn',
    implied: { role: 'subject', kind: 'organisation' },
    pattern: '(@be|,) (a|an|the) (ADJ|ADV|NOUN|leading)* <place:object> - (based|headquartered)',
    example: { text: 'Nordsee Bank is an Oslo-based lender.', subject: 'Nordsee Bank', object: 'Oslo' },
    counterExample: 'Nordsee Bank met an Oslo-based lender.',
  },
  {
    name: 'headquarters-in',
    relation: 'headquarteredIn',
    implied: { role: 'subject', kind: 'organisation' },
    pattern:
      '(has|have|had|maintains|maintained|with|moved|keeps|operates) (<organisation.pronoun>|ADJ|NOUN|corporate|@the|and|,)* (headquarters|headquarter|seat|hq|head office|main office|home office) (ADJ|VERB)? (in|at|near|to) $descr <place+:object>',
    example: { text: 'Nordsee Bank has its headquarters in Oslo.', subject: 'Nordsee Bank', object: 'Oslo' },
    counterExample: 'Nordsee Bank has a view of the headquarters of the police in Oslo.',
  },
  {
    name: 'its-headquarters-in',
    relation: 'headquarteredIn',
    pattern:
      '(<body:subject> @possessive | <organisation.pronoun:subject>) (ADJ|NOUN|world|and|,)* (headquarters|headquarter|hq|head office|main office|head offices|home office) (@be|ADV|located|based|situated|housed|building|found)* (in|at) $descr <place+:object>',
    example: { text: "Nordsee Bank's headquarters are in Oslo.", subject: 'Nordsee Bank', object: 'Oslo' },
    counterExample: "Nordsee Bank's staff are in Oslo.",
  },
  {
    name: 'headquarters-of',
    relation: 'headquarteredIn',
    pattern:
      '(headquarters|hq) of $descr <body:subject> (@be|ADV|located|based|situated)+ (in|at) $descr <place+:object>',
    example: { text: 'The headquarters of Nordsee Bank are located in Oslo.', subject: 'Nordsee Bank', object: 'Oslo' },
    counterExample: 'The headquarters of Nordsee Bank were burgled by thieves from Oslo.',
  },
];
