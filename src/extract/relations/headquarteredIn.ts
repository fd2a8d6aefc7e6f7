import { rulesOf } from '#extract/patterns/rule.ts';

/** Where an organisation has its seat. */
export const HEADQUARTERED_IN = rulesOf('headquarteredIn', {
  'based-in': {
    implied: { role: 'subject', kind: 'organisation' },
    pattern: "(headquartered|based|hq'd|domiciled|incorporated) (ADV|out)? (in|at|near|outside) $descr <place+:object>",
    example: '<Nordsee Bank:subject> is headquartered in <Oslo:object>.',
    counterExample: 'The film is based in part on a novel that Nordsee Bank paid for in Oslo.',
  },
  'located-in': {
    implied: { role: 'subject', kind: 'organisation' },
    pattern: '(located|situated) (ADV)? (in|at) $near <place+:object> !(NUM|<quantity>)',
    example: '<Oslo University:subject> is located in <Oslo:object>.',
    counterExample: 'Parking is found in Oslo.',
  },
  'place-based-body': {
    pattern:
      '<place:object> - (based|headquartered) (ADJ|NOUN|PROPN|NUM|-|and|,|<other>){0,6} <organisation.name:subject>',
    example: 'The <Oslo:object>-based lender <Nordsee Bank:subject> grew.',
    counterExample: 'The Oslo-based lender sued Nordsee Bank.',
  },
  'is-place-based': {
    implied: { role: 'subject', kind: 'organisation' },
    pattern: '(@be|,) (a|an|the) (ADJ|ADV|NOUN|leading)* <place:object> - (based|headquartered)',
    example: '<Nordsee Bank:subject> is an <Oslo:object>-based lender.',
    counterExample: 'Nordsee Bank met an Oslo-based lender.',
  },
  'headquarters-in': {
    implied: { role: 'subject', kind: 'organisation' },
    pattern:
      '(has|have|had|maintains|maintained|with|moved|keeps|operates) (<organisation.pronoun>|ADJ|NOUN|corporate|@the|and|,)* (headquarters|headquarter|seat|hq|head office|main office|home office) (ADJ|VERB)? (in|at|near|to) $descr <place+:object>',
    example: '<Nordsee Bank:subject> has its headquarters in <Oslo:object>.',
    counterExample: 'Nordsee Bank has a view of the headquarters of the police in Oslo.',
  },
  'its-headquarters-in': {
    pattern:
      '(<body:subject> @possessive | <organisation.pronoun:subject>) (ADJ|NOUN|world|and|,)* (headquarters|headquarter|hq|head office|main office|head offices|home office) (@be|ADV|located|based|situated|housed|building|found)* (in|at) $descr <place+:object>',
    example: "<Nordsee Bank:subject>'s headquarters are in <Oslo:object>.",
    counterExample: "Nordsee Bank's staff are in Oslo.",
  },
  'headquarters-of': {
    pattern:
      '(headquarters|hq) of $descr <body:subject> (@be|ADV|located|based|situated)+ (in|at) $descr <place+:object>',
    example: 'The headquarters of <Nordsee Bank:subject> are located in <Oslo:object>.',
    counterExample: 'The headquarters of Nordsee Bank were burgled by thieves from Oslo.',
  },
});
