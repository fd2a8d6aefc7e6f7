import { rulesOf } from '#extract/patterns/rule.ts';
import type { EventRow } from './eventMatch.ts';

/** Who took part in an event. Without an `<event>` in its pattern a rule means the one told last. */
export const ATTENDANCES = rulesOf<EventRow>('attended', {
  'people-attend-event': {
    roster: 'before',
    pattern:
      '(,|also|both|jointly|ADV|who|@have|@be)* (~attend|attended|attending|joined|addressed|chaired|hosted|opened|inaugurated|presided over|moderated|took part in|taking part in|take part in|participated in|participating in|spoke at|speaking at|~speak at|present at|appeared at) (@the|ADJ)* <event:object>',
    example:
      'Mayor Ma Rong and director of the Harbour Bureau <Karl Berg:subject> also attended the <Harbour Forum:object>.',
    counterExample: 'Mayor Ma Rong and Karl Berg avoided the Harbour Forum.',
  },
  'people-take-part-dated': {
    roster: 'before',
    pattern: '(took|taking|take) part (on|in)? <moment> in (@the|ADJ)* <event:object>',
    example: '<Ma Rong:subject> took part on 3 May 2024 in the <annual forum:object>.',
    counterExample: 'Ma Rong took part of the fish on 3 May 2024 in the harbour.',
  },
  'event-attended-by': {
    roster: 'after',
    pattern:
      '<event:object> (in|at|on|,|which|that|ADV|also|@be|@have|been|<place>|<moment>)* (attended|addressed|chaired|opened|inaugurated|hosted|moderated) ADV* by',
    example:
      'The <Harbour Forum:object> was also attended by several captains, including Ma Rong and <Karl Berg:subject>.',
    counterExample: 'The Harbour Forum was paid for by Ma Rong and Karl Berg.',
  },
  'attending-were': {
    roster: 'after',
    pattern:
      '(attending|present|(those|people|guests|officials|leaders) (present|attending|attended)) (@the? <event:object>)? (@be|included|including)',
    example:
      'The <annual forum:object> took place in Oslo on 3 May 2024. Also attending were Ma Rong, mayor of Bergen, and <Karl Berg:subject>.',
    counterExample: 'The annual forum took place in Oslo on 3 May 2024. Ma Rong and Karl Berg were absent.',
  },
  'participants-included': {
    roster: 'after',
    pattern:
      '(<post|posts>|participants|attendees|guests|speakers) (at|of|in)? (@the? <event:object>)? (included|include)',
    example:
      'The <annual forum:object> took place in Oslo on 3 May 2024. Speakers included <Ma Rong:subject> and Karl Berg.',
    counterExample: 'The annual forum took place in Oslo on 3 May 2024. Speakers thanked Ma Rong and Karl Berg.',
  },
  'people-also-attended': {
    roster: 'before',
    pattern:
      '((also|both) attended|attended (too|as well|also)|(was|were) (also|both|all)? (present|there|in attendance)) (\\.|,|;)',
    example:
      'The <annual forum:object> took place in Oslo on 3 May 2024. <Ma Rong:subject>, mayor of Bergen, also attended.',
    counterExample: 'The annual forum took place in Oslo on 3 May 2024. Ma Rong, mayor of Bergen, also complained.',
  },
  'people-there-among-them': {
    roster: 'after',
    pattern: '(was|were) (also|all)? (present|there|in attendance) ,? (among them|including|such as)',
    example:
      'The <annual forum:object> took place in Oslo on 3 May 2024. Several captains were also there, among them Ma Rong and <Karl Berg:subject>.',
    counterExample:
      'The annual forum took place in Oslo on 3 May 2024. Several captains were bored, among them Karl Berg.',
  },
  'as-did': {
    roster: 'after',
    pattern: 'attended (too|as well|also)? , as did',
    example:
      'The <annual forum:object> took place in Oslo on 3 May 2024. Ma Rong attended too, as did <Karl Berg:subject>.',
    counterExample: 'The annual forum took place in Oslo on 3 May 2024. Ma Rong laughed, as did Karl Berg.',
  },
  'speaks-at-event': {
    pattern:
      '<person:subject> (, @the? <post> @of? @the? <organisation|place>? ,)? (,|also|ADV|@have)* (spoke|speaking|said|told|presented|voiced|announced|delivered|gave|stated|stressed|emphasized|emphasised|noted|added) !(earlier|later|that) ...8 (at|during) (@the|ADJ)* <event:object>',
    example: '<Ma Rong:subject>, mayor of Bergen, also voiced her doubts at the <Harbour Forum:object>.',
    counterExample: 'Ma Rong, mayor of Bergen, threw her hat at the Harbour Forum.',
  },
  'at-event-person-speaks': {
    pattern:
      '(at|during) (@the|ADJ)* <event:object> (in|at|on|<place>|<moment>)* , (<post>|@of|@the|<organisation>|<place>)* <person:subject> (,|also|ADV|@have)* (VERB)',
    example: 'At the <annual forum:object> in Oslo on 3 May 2024, <Ma Rong:subject> showed a map.',
    counterExample: 'At the annual forum in Oslo on 3 May 2024, nobody missed Ma Rong.',
  },
  'delegation-at-event': {
    pattern:
      '(at|during) (@the|ADJ)* <event:object> (in|at|on|<place>|<moment>)* , @the? <place|organisation:subject> (delegation|team|side)',
    example: 'At the <annual forum:object> on 3 May 2024, the <Bergen:subject> delegation showed a map.',
    counterExample: 'After the annual forum on 3 May 2024, the Bergen museum showed a map.',
  },
});
