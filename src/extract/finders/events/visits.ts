import { rulesOf } from '#extract/patterns/rule.ts';
import type { EventRow } from './eventMatch.ts';

/** Who visited what. */
export const VISITS = rulesOf<EventRow>('visited', {
  visits: {
    roster: 'before',
    pattern:
      '(,|also|ADV|who|@have|<moment>)* (visited|toured|inspected) (@the|ADJ|NUM|NOUN|,|:|including)* <place|organisation+:object>',
    example: 'On 3 May 2024, <Ma Rong:subject> visited <Bergen University:object> and Fjord Ferry Co., Ltd.',
    counterExample: 'Ma Rong left Bergen University.',
  },
  'has-the-chance-to-visit': {
    roster: 'before',
    pattern:
      '(had|have|got|were|was|@the|an)* (opportunity|chance|went|came|travelled|traveled|arrived|able|invited) to (~visit|~tour|~inspect|visit|tour|inspect) (@the|ADJ|NUM|NOUN|,|:|including)* <place|organisation+:object>',
    example: '<Ma Rong:subject> had the chance to visit <Bergen University:object> on 3 May 2024.',
    counterExample: 'Ma Rong refused to visit Bergen University on 3 May 2024.',
  },
  'chance-for-them-to-visit': {
    pattern:
      '(opportunity|chance|time) for @the? <post|person:subject> to (~visit|~tour|~inspect|visit|tour|inspect) (@the|ADJ|NUM|NOUN|,|:|including)* <place|organisation+:object>',
    example: 'There was a chance for the <captains:subject> to visit <Bergen University:object> on 3 May 2024.',
    counterExample: 'There was no need for the captains to visit Bergen University on 3 May 2024.',
  },
  'pays-a-visit': {
    roster: 'before',
    pattern:
      '(paid|made|~pay|concluded|completed|wrapped up|began|started|kicked off) @the? (ADJ|NOUN)* (visit|trip|tour) (to|of) @the? <place|organisation+:object>',
    example: '<Ma Rong:subject> paid a visit to <Bergen University:object>.',
    counterExample: 'Ma Rong paid the rent to Bergen University.',
  },
  'arrives-in': {
    roster: 'before',
    pattern:
      '(,|also|ADV|who|@have|<moment>|on)* ((arrived|landed|touched down) in|(travelled|traveled|flew) to) @the? <place:object> (on|in|early|late|,|last|this)* (<moment>|for (a|an|talks|@the|ADJ)|to (~meet|~attend|~hold|~visit|~sign|~discuss|~address|~open|~take))',
    example: '<Ma Rong:subject> flew to <Oslo:object> on 3 May 2024.',
    counterExample: 'Ma Rong arrived in Oslo as a child.',
  },
  'speaks-on-visit': {
    pattern:
      '((given|made|delivered|held) by @the? <post>* <person:subject>|<person:subject> (,|ADV|@have)* (said|told|spoke|announced|signed|gave|held|warned|promised|urged|opened|praised|stressed) ...10) (on|in|during) <person.pronoun> (ADJ|NUM|official|state|working)* (visit|trip|tour|inspection) (to|of) @the? <place|organisation+:object>',
    example: '<Ma Rong:subject> told reporters during her visit to <Bergen University:object> that it rains.',
    counterExample: "Ma Rong's visit to Bergen University may be postponed.",
  },
  'while-visiting': {
    pattern:
      '<person:subject> .. (while|when|during|after) (visiting|touring|inspecting) @the? <place|organisation+:object>',
    example: '<Ma Rong:subject> fell ill while visiting <Bergen University:object>.',
    counterExample: 'Ma Rong fell ill while leaving Bergen University.',
  },
});
