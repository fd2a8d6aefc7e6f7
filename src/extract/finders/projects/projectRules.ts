import type { Rule } from '#extract/patterns/rule.ts';

/** A rule that finds projects. */
export type ProjectRule = Rule & {
  /** It takes a scheme with a name in quotation marks wherever that is named, and nothing else. */
  readonly anywhere?: true;
};

/** That something is built or undertaken; `<project>` is a phrase for it. How far it is, is read from the words around. */
export const PROJECT_RULES: readonly ProjectRule[] = [
  {
    name: 'builds-project',
    relation: 'project',
    pattern:
      '(~build|building|built|~construct|constructing|~develop|developing|~expand|expanding|~complete|completing|~open|opened|~inaugurate|inaugurated|~launch|launched|~create|creating|~advance|advancing|~upgrade|upgrading|~establish|~found|pushing forward|push forward|~renovate) (up|out|forward|@the|ADJ|ADV)* <project+:object>',
    example: {
      text: 'Oslo will build the Fjord Ferry Bridge and the Harbour Light Railway.',
      subject: 'Oslo',
      object: 'Fjord Ferry Bridge',
    },
    counterExample: 'Oslo crossed the Fjord Ferry Bridge.',
  },
  {
    name: 'construction-of-project',
    relation: 'project',
    pattern:
      '(construction|building|development|completion|expansion|renovation|launch|opening|establishment|implementation) (work|works)? (of|on) (@the|ADJ)* <project+:object>',
    example: { text: 'The construction of the Fjord Ferry Bridge began.', object: 'Fjord Ferry Bridge' },
    counterExample: 'The beauty of the Fjord Ferry Bridge is known.',
  },
  {
    name: 'work-on-project',
    relation: 'project',
    pattern: '(work|works) on (@the|ADJ)* <project+:object>',
    example: { text: 'Work on the Fjord Ferry Bridge will start next year.', object: 'Fjord Ferry Bridge' },
    counterExample: 'A lorry burned on the Fjord Ferry Bridge.',
  },
  {
    name: 'project-built-by',
    relation: 'project',
    pattern:
      '<project:object> (,|which|that|ADV|will|@be|@have|to)* (built|constructed|completed|finished|opened|inaugurated|launched|expanded|published|adopted|approved|unveiled|developed|run|operated|renovated) ADV* by @the? ADJ* <organisation|place+:subject>',
    example: {
      text: 'The Fjord Ferry Bridge will be built by Nordsee Bank.',
      subject: 'Nordsee Bank',
      object: 'Fjord Ferry Bridge',
    },
    counterExample: 'The Fjord Ferry Bridge was sketched by Nordsee Bank.',
  },
  {
    name: 'project-is-built',
    relation: 'project',
    pattern:
      '<project:object> (,|which|that|ADV|will|@have|to)* @be (ADV|being|been|now|still)* (built|constructed|completed|finished|opened|inaugurated|launched|expanded|approved|under construction|planned|scheduled|put into)',
    example: { text: 'The Fjord Ferry Bridge is under construction.', object: 'Fjord Ferry Bridge' },
    counterExample: 'The Fjord Ferry Bridge is long.',
  },
  {
    name: 'project-becomes',
    relation: 'project',
    pattern: '<project:object> (will|is to|is set to|shall) ADV* (become|open|serve|connect|link|start|cost)',
    example: { text: 'The Fjord Innovation Park will become a landmark.', object: 'Fjord Innovation Park' },
    counterExample: 'The Fjord Innovation Park became a landmark.',
  },
  {
    name: 'made-of-project',
    relation: 'project',
    pattern: '(made|make|making) .. (out of|of) @the? <project:object>',
    example: { text: 'A landmark is to be made of the Fjord Innovation Park.', object: 'Fjord Innovation Park' },
    counterExample: 'A painting shows half of the Fjord Innovation Park.',
  },
  {
    name: 'plans-for-project',
    relation: 'project',
    pattern:
      '(plan|plans|blueprint|proposal|funds|money) (for|to (build|create|develop|construct|set up)) (@the|ADJ)* <project+:object>',
    example: { text: 'She set out plans for the Fjord Ferry Bridge.', object: 'Fjord Ferry Bridge' },
    counterExample: 'She set out for the Fjord Ferry Bridge.',
  },
  {
    name: 'named-scheme',
    relation: 'project',
    pattern: '<project:object>',
    anywhere: true,
    example: {
      text: 'With its "Clean Fjords" initiative, Oslo will save money.',
      subject: 'Oslo',
      object: '"Clean Fjords" initiative',
    },
    counterExample: 'Its initiative is called clean.',
  },
];
