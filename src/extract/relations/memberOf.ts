import { rulesOf } from '#extract/patterns/rule.ts';

/** Who belongs to which organisation without a post in it. */
export const MEMBER_OF = rulesOf('memberOf', {
  'elected-to': {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '((elected|appointed) ADV?|@be ADV? (named|confirmed|drafted|signed|recruited|inducted)) (by ...4)? (to|into) $near <organisation:object> $ends',
    example: '<Ma Rong:subject> was elected to the <Harbour Council:object>.',
    counterExample: 'Ma Rong was sent to the Harbour Council.',
  },
  'serves-on': {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(serves|served|serving|sits|sat|~serve|~sit) (ADV)? (on|in|with) $near ((board|boards|committee|council|faculty|staff|NOUN)+ (of directors|of governors|of trustees|of advisors|of)? (of|for|at) $near)? <organisation+:object> $ends !(@be)',
    example: '<Ma Rong:subject> serves on the <Harbour Council:object>.',
    counterExample: 'Ma Rong drew on the Harbour Council.',
  },
});
