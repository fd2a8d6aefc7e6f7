import type { EventRule } from './eventMatch.ts';

/** Who took part in an event. Without an `<event>` in its pattern a rule means the one told last. */
export const ATTENDANCES: readonly EventRule[] = [
  {
    name: 'people-attend-event',
    relation: 'attended',
    roster: 'before',
    pattern:
      '(,|also|both|jointly|ADV|who|@have|@be)* (~attend|attended|attending|joined|addressed|chaired|hosted|opened|inaugurated|presided over|moderated|took part in|taking part in|take part in|participated in|participating in|spoke at|speaking at|~speak at|present at|appeared at) (@the|ADJ)* <event:object>',
    example: {
      text: 'Mayor Ma Rong and director of the Harbour Bureau Karl Berg also attended the annual forum.',
      subject: 'Karl Berg',
      object: 'annual forum',
    },
    counterExample: 'Mayor Ma Rong and Karl Berg avoided the annual forum.',
  },
  {
    name: 'people-take-part-dated',
    relation: 'attended',
    roster: 'before',
    pattern: '(took|taking|take) part (on|in)? <moment> in (@the|ADJ)* <event:object>',
    example: {
      text: 'Ma Rong took part on 3 May 2024 in the annual forum.',
      subject: 'Ma Rong',
      object: 'annual forum',
    },
    counterExample: 'Ma Rong took part of the fish on 3 May 2024 in the harbour.',
  },
  {
    name: 'event-attended-by',
    relation: 'attended',
    roster: 'after',
    pattern:
      '<event:object> (in|at|on|,|which|that|ADV|also|@be|@have|been|<place>|<moment>)* (attended|addressed|chaired|opened|inaugurated|hosted|joined|moderated) ADV* by',
    example: {
      text: 'The annual forum was also attended by several captains, including Ma Rong and Karl Berg.',
      subject: 'Karl Berg',
      object: 'annual forum',
    },
    counterExample: 'The annual forum was paid for by Ma Rong and Karl Berg.',
  },
  {
    name: 'attending-were',
    relation: 'attended',
    roster: 'after',
    pattern:
      '(attending|present|(those|people|guests|officials|leaders) (present|attending|attended)) (@the? <event:object>)? (@be|included|including)',
    example: {
      text: 'The annual forum took place in Oslo on 3 May 2024. Also attending were Ma Rong, mayor of Bergen, and Karl Berg.',
      subject: 'Karl Berg',
      object: 'annual forum',
    },
    counterExample: 'The annual forum took place in Oslo on 3 May 2024. Ma Rong and Karl Berg were absent.',
  },
  {
    name: 'participants-included',
    relation: 'attended',
    roster: 'after',
    pattern:
      '(<post|posts>|participants|attendees|guests|speakers) (at|of|in)? (@the? <event:object>)? (included|include)',
    example: {
      text: 'The annual forum took place in Oslo on 3 May 2024. Speakers included Ma Rong and Karl Berg.',
      subject: 'Ma Rong',
      object: 'annual forum',
    },
    counterExample: 'The annual forum took place in Oslo on 3 May 2024. Speakers thanked Ma Rong and Karl Berg.',
  },
  {
    name: 'people-also-attended',
    relation: 'attended',
    roster: 'before',
    pattern:
      '((also|both) attended|attended (too|as well|also)|(was|were) (also|both|all)? (present|there|in attendance)) (\\.|,|;)',
    example: {
      text: 'The annual forum took place in Oslo on 3 May 2024. Ma Rong, mayor of Bergen, also attended.',
      subject: 'Ma Rong',
      object: 'annual forum',
    },
    counterExample: 'The annual forum took place in Oslo on 3 May 2024. Ma Rong, mayor of Bergen, also complained.',
  },
  {
    name: 'people-there-among-them',
    relation: 'attended',
    roster: 'after',
    pattern: '(was|were) (also|all)? (present|there|in attendance) ,? (among them|including|such as)',
    example: {
      text: 'The annual forum took place in Oslo on 3 May 2024. Several captains were also there, among them Ma Rong and Karl Berg.',
      subject: 'Karl Berg',
      object: 'annual forum',
    },
    counterExample:
      'The annual forum took place in Oslo on 3 May 2024. Several captains were bored, among them Karl Berg.',
  },
  {
    name: 'as-did',
    relation: 'attended',
    roster: 'after',
    pattern: 'attended (too|as well|also)? , as did',
    example: {
      text: 'The annual forum took place in Oslo on 3 May 2024. Ma Rong attended too, as did Karl Berg.',
      subject: 'Karl Berg',
      object: 'annual forum',
    },
    counterExample: 'The annual forum took place in Oslo on 3 May 2024. Ma Rong laughed, as did Karl Berg.',
  },
  {
    name: 'speaks-at-event',
    relation: 'attended',
    pattern:
      '<person:subject> (, @the? <post> @of? @the? <organisation|place>? ,)? (,|also|ADV|@have)* (spoke|speaking|said|told|presented|voiced|announced|delivered|gave|stated|stressed|emphasized|emphasised|noted|added) ...8 (at|during) (@the|ADJ)* <event:object>',
    example: {
      text: 'Ma Rong, mayor of Bergen, also voiced her doubts at the annual forum.',
      subject: 'Ma Rong',
      object: 'annual forum',
    },
    counterExample: 'Ma Rong, mayor of Bergen, threw her hat at the annual forum.',
  },
  {
    name: 'at-event-person-speaks',
    relation: 'attended',
    pattern:
      '(at|during) (@the|ADJ)* <event:object> (in|at|on|<place>|<moment>)* , (<post>|@of|@the|<organisation>|<place>)* <person:subject> (,|also|ADV|@have)* (VERB)',
    example: {
      text: 'At the annual forum in Oslo on 3 May 2024, Ma Rong showed a map.',
      subject: 'Ma Rong',
      object: 'annual forum',
    },
    counterExample: 'At the annual forum in Oslo on 3 May 2024, nobody missed Ma Rong.',
  },
  {
    name: 'delegation-at-event',
    relation: 'attended',
    pattern:
      '(at|during) (@the|ADJ)* <event:object> (in|at|on|<place>|<moment>)* , @the? <place|organisation:subject> (delegation|team|side)',
    example: {
      text: 'At the annual forum on 3 May 2024, the Bergen delegation showed a map.',
      subject: 'Bergen',
      object: 'annual forum',
    },
    counterExample: 'After the annual forum on 3 May 2024, the Bergen museum showed a map.',
  },
];
