import type { Intent } from '#understand/intent.ts';

export const PROJECT: Intent = {
  name: 'project',
  needs: ['name'],
  utterances: [
    '(what|which) (projects|bridges|railways|stations|parks|laboratories|zones|roads) (are|is|were|will be) (there|planned|being built|built|under construction|under way) (in|by|of|for) (the)? {name}',
    '(what|which) (projects|bridges|railways|stations|parks|laboratories|zones|roads) (does|do|did|will|is|are) (the)? {name} (build|have|plan|run|building|planning|advance)',
    "(what are|list|show)? (the)? {name} 's? projects",
    '(list|show|what are)? (the)? projects (of|in|by) (the)? {name}',
    'when (will|was|is|does) (the)? {name} (be)? (built|completed|finished|done)',
    '(who|which company) (is building|builds|built|runs|owns) (the)? {name} (bridge|railway|station|park|line|tunnel|plant|road|zone)',
    '(list|show|what are|which are)? (all|the)? projects',
  ],
  examples: [
    { utterance: 'which projects are planned in Oslo?', slots: { name: 'Oslo' } },
    { utterance: 'projects of the Harbour Bureau', slots: { name: 'Harbour Bureau' } },
    { utterance: 'when will the Fjord Bridge be completed?', slots: { name: 'Fjord Bridge' } },
  ],
  counterExamples: ['when was the meeting in Oslo?', "what are Oslo's targets?"],
};
