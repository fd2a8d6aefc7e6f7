import { type Rule, type RuleRow, rulesOf } from '#extract/patterns/rule.ts';

type ProjectRow = RuleRow & {
  /** It takes a scheme with a name in quotation marks wherever that is named, and nothing else. */
  readonly anywhere?: true;
};

/** A rule that finds projects. */
export type ProjectRule = ProjectRow & Rule;

/** That something is built or undertaken; `<project>` is a phrase for it. How far it is, is read from the words around. */
export const PROJECT_RULES = rulesOf<ProjectRow>('project', {
  'builds-project': {
    pattern:
      '(~build|building|built|~construct|constructing|~develop|developing|~expand|expanding|~complete|completing|~open|opened|~inaugurate|inaugurated|~launch|launched|~create|creating|~advance|advancing|~upgrade|upgrading|~establish|~found|pushing forward|push forward|~renovate) (up|out|forward|@the|ADJ|ADV)* <project+:object>',
    example: '<Oslo:subject> will build the <Fjord Ferry Bridge:object> and the Harbour Light Railway.',
    counterExample: 'Oslo crossed the Fjord Ferry Bridge.',
  },
  'construction-of-project': {
    pattern:
      '(construction|building|development|completion|expansion|renovation|launch|opening|establishment|implementation) (work|works)? (of|on) (@the|ADJ)* <project+:object>',
    example: 'The construction of the <Fjord Ferry Bridge:object> began.',
    counterExample: 'The beauty of the Fjord Ferry Bridge is known.',
  },
  'work-on-project': {
    pattern: '(work|works) on (@the|ADJ)* <project+:object>',
    example: 'Work on the <Fjord Ferry Bridge:object> will start next year.',
    counterExample: 'A lorry burned on the Fjord Ferry Bridge.',
  },
  'project-built-by': {
    pattern:
      '<project:object> (,|which|that|ADV|will|@be|@have|to)* (built|constructed|completed|finished|opened|inaugurated|launched|expanded|published|adopted|approved|unveiled|developed|run|operated|renovated) ADV* by @the? ADJ* <organisation|place+:subject>',
    example: 'The <Fjord Ferry Bridge:object> will be built by <Nordsee Bank:subject>.',
    counterExample: 'The Fjord Ferry Bridge was sketched by Nordsee Bank.',
  },
  'project-is-built': {
    pattern:
      '<project:object> (in @the? <place>)? (, (a|an|@the) ...10 ,)? (,|which|that|ADV|will|@have|to)* @be (ADV|being|been|now|still|due to be|set to be|expected to be|scheduled to be)* (built|constructed|completed|finished|opened|inaugurated|launched|expanded|approved|under construction|planned|put into)',
    example: 'The <Fjord Ferry Bridge:object> is under construction.',
    counterExample: 'The Fjord Ferry Bridge is long.',
  },
  'project-becomes': {
    pattern: '<project:object> (will|is to|is set to|is due to|shall) ADV* (become|open|connect|link|cost)',
    example: 'The <Fjord Innovation Park:object> will become a landmark.',
    counterExample: 'The Fjord Innovation Park became a landmark.',
  },
  'made-of-project': {
    pattern: '(made|make|making) .. (out of|of) @the? <project:object>',
    example: 'A landmark is to be made of the <Fjord Innovation Park:object>.',
    counterExample: 'A painting shows half of the Fjord Innovation Park.',
  },
  'plans-for-project': {
    pattern:
      '(plans|blueprint|proposal|funds|money) (for|to (build|create|develop|construct|set up)) (@the|ADJ)* <project+:object>',
    example: 'She set out plans for the <Fjord Ferry Bridge:object>.',
    counterExample: 'She set out for the Fjord Ferry Bridge.',
  },
  'named-scheme': {
    pattern: '<project:object>',
    anywhere: true,
    example: 'With its <"Clean Fjords" initiative:object>, <Oslo:subject> will save money.',
    counterExample: 'Its initiative is called clean.',
  },
});
