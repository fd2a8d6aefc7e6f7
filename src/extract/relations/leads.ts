import { rulesOf } from '#extract/patterns/rule.ts';

/** Who is at the head of what, if no post is named. */
export const LEADS = rulesOf('leads', {
  'led-by': {
    implied: { role: 'object', kind: 'organisation' },
    pattern:
      '(led|headed|chaired|run|governed|directed|managed) by (@the|@former <post>|@former|ADJ|ADV|<post.head|ruler|ceo:post>|<post>|mr|mr.|dr|dr.|,|NOUN)* (<person.name:subject> , $before <post+:post> !($at <body|place>)|<person.name+:subject>)',
    example: 'The <Harbour Bureau:object>, led by <Ma Rong:subject>, grew.',
    counterExample: 'The Harbour Bureau was visited by Ma Rong.',
  },
  'under-leadership': {
    pattern:
      '<organisation:object> (,|ADV|ADJ|VERB|AUX|PART|NOUN|@the)* under (the)? (leadership|stewardship|chairmanship|presidency) of (@the|@former|ADJ|<post+:post>)* <person.name:subject>',
    example: 'The <Harbour Bureau:object> has grown under the leadership of <Ma Rong:subject>.',
    counterExample: 'The Harbour Bureau stands under the house of Ma Rong.',
  },
  'who-leads': {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '((heads|chairs|runs|governs|headed|chaired|directs|directed|heading|chairing) up? $near <organisation.name|nominal:object>|(has|have) ADV? (run|led|headed|chaired|directed) $near <organisation.name|nominal:object>|(governs|governed) $near <place.name:object>|(leads|led|leading) $near <organisation.name|nominal:object>|(runs|ran|leads|led|heads|headed|chairs|chaired) <organisation.pronoun:object>) $ends !(to|with NUM|with ADJ NUM|past|over|in (points|scoring|rebounds)) (as $the? ADJ* <post:post>)?',
    example: 'Ma Rong, <who:subject> heads the <Harbour Bureau:object>, agreed.',
    counterExample: 'Ma Rong, who visits the Harbour Bureau, agreed.',
  },
});
