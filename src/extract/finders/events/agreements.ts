import { rulesOf } from '#extract/patterns/rule.ts';
import type { EventRow } from './eventMatch.ts';

/** Who agreed on what with whom. */
export const AGREEMENTS = rulesOf<EventRow>('agreed', {
  'signs-agreement-with': {
    kinds: ['agreement'],
    pattern:
      '<organisation|place|person+:subject> (,|ADV|@have|<moment>)* (signed|reached|struck|concluded|inked|sealed|finalised|finalized|clinched|entered into) (@the|ADJ)* <event:object> ADV* with (@the|ADJ|<post>)* <organisation|place|person+:with>',
    example: '<Nordsee Bank:subject> signed an <agreement:object> with <Bergen University:with> on 3 May 2024.',
    counterExample: 'Nordsee Bank broke an agreement with Bergen University.',
  },
  'agreement-between': {
    kinds: ['agreement'],
    pattern:
      '<event:object> (,|ADV|@be|@have)* (signed|reached|struck|concluded|sealed|agreed) (ADV|<moment>|on|in)* between @the? <organisation|place|person:subject> and @the? <organisation|place|person:with>',
    example: 'A <loan agreement:object> was signed between <Nordsee Bank:subject> and <Bergen University:with>.',
    counterExample: 'The agreement came between Nordsee Bank and its rest.',
  },
  'parties-agree-to': {
    kinds: ['agreement'],
    roster: 'before',
    pattern: '(,|ADV|@have|<moment>)* agreed (<moment>|on|to|a|an|the|ADJ)* <event:object>',
    example:
      '<Nordsee Bank:subject> and <Bergen University:with> agreed to a <student loan contract:object> on 3 May 2024.',
    counterExample: 'Nordsee Bank and Bergen University agreed that the contract was bad.',
  },
  'parties-sign-agreement': {
    kinds: ['agreement'],
    roster: 'before',
    pattern:
      '(,|ADV|@have|<moment>)* (signed|reached|struck|concluded|inked|sealed|finalised|finalized|clinched|entered into) (@the|ADJ)* <event:object> !(ADV* with)',
    example:
      '<Nordsee Bank:subject> and <Bergen University:with> signed an <agreement on student loans:object> on 3 May 2024.',
    counterExample: 'Nordsee Bank and Bergen University want an agreement on student loans.',
  },
});
