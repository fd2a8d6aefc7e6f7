import type { EventRule } from './eventMatch.ts';

/** Who agreed on what with whom. */
export const AGREEMENTS: readonly EventRule[] = [
  {
    name: 'signs-agreement-with',
    relation: 'agreed',
    kinds: ['agreement'],
    pattern:
      '<organisation|place|person+:subject> (,|ADV|@have|<moment>)* (signed|reached|struck|concluded|inked|sealed|finalised|finalized|clinched|entered into) (@the|ADJ)* <event:object> ADV* with (@the|ADJ|<post>)* <organisation|place|person+:with>',
    example: {
      text: 'Nordsee Bank signed an agreement with Bergen University on 3 May 2024.',
      subject: 'Nordsee Bank',
      object: 'agreement',
      with: 'Bergen University',
    },
    counterExample: 'Nordsee Bank broke an agreement with Bergen University.',
  },
  {
    name: 'agreement-between',
    relation: 'agreed',
    kinds: ['agreement'],
    pattern:
      '<event:object> (,|ADV|@be|@have|signed|reached|struck|concluded|sealed)* between @the? <organisation|place|person:subject> and @the? <organisation|place|person:with>',
    example: {
      text: 'An agreement was signed between Nordsee Bank and Bergen University.',
      subject: 'Nordsee Bank',
      object: 'agreement',
      with: 'Bergen University',
    },
    counterExample: 'The agreement came between Nordsee Bank and its rest.',
  },
  {
    name: 'parties-sign-agreement',
    relation: 'agreed',
    kinds: ['agreement'],
    roster: 'before',
    pattern:
      '(,|ADV|@have|<moment>)* (signed|reached|struck|concluded|inked|sealed|finalised|finalized|clinched|entered into) (@the|ADJ)* <event:object> !(ADV* with)',
    example: {
      text: 'Nordsee Bank and Bergen University signed an agreement on student loans on 3 May 2024.',
      subject: 'Nordsee Bank',
      object: 'agreement on student loans',
      with: 'Bergen University',
    },
    counterExample: 'Nordsee Bank and Bergen University want an agreement on student loans.',
  },
];
