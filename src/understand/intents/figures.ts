import type { Intent } from '#understand/intent.ts';

export const FIGURES: Intent = {
  name: 'figures',
  needs: ['of'],
  utterances: [
    '(what are|list|show|show me|give me)? (the)? (figures|numbers|statistics|data) (of|for|on|about) (the)? {of} (by|until|up to)? {by}?',
    '(what are|list|show|show me|give me)? {of} (figures|numbers|statistics)',
    '(what|which) (figures|numbers|statistics) (are there|are known|do you have) (of|for|on|about) (the)? {of}',
    'how is {of} doing in numbers',
  ],
  ways: [
    'how many (people|persons|citizens|inhabitants|residents) (live|lived|are living|are there|reside) in (the)? (city of)? {of} → topic: population',
    '(what is|what are|what was|what were|how high is|how high was|how big is|how big was|how large is|how much is|how much was|show me|tell me)? (the)? {of} (current|total|annual|overall)? {metric} (now|today|currently|like)?',
    '(what is|what are|what was|what were|how high is|how high was|how big is|how big was|how large is|how much is|how much was|show me)? (the)? (current|total|annual|overall)? {metric} (of|in|at|for) (the)? {of}',
    '(does|do|did|has|have|is|are|was|were) (the)? {of} {metric} (gone up|going up|go up|went up|rise|risen|rising|grow|grown|growing|increase|increased|increasing|climb|up|higher|fall|fallen|falling|drop|dropped|shrink|shrunk|decrease|decreased|go down|gone down|going down|down|lower|change|changed) …',
    '(how|by how much|how much) (does|do|did|has|have) (the)? {of} {metric} (gone up|go up|rise|risen|grow|grown|increase|increased|climb|fall|fallen|drop|dropped|shrink|shrunk|decrease|decreased|go down|gone down|change|changed|develop|developed) …',
    '(how many|how much) {metric} (does|do|did|has|have) (the)? {of} (have|has|had|employ|employed|count|counted|record|recorded|make|made|report|reported|get|see|own|run|carry|carried|earn|earned|handle|handled) …',
    '(how many|how much) {metric} (are|is|were|was|live|lived) (there|recorded|counted|reported)? (in|at|of|by|for) (the)? {of}',
    '(how many people|how many employees|how many workers) (work|works|worked|are employed|are working) (at|for|in|by) (the)? {of} → topic: employees',
    'how many people (does|do|did) (the)? {of} (employ|have on its payroll) → topic: employees',
  ],
  examples: [
    { utterance: "what was Nordsee Bank's net profit?", slots: { of: 'Nordsee Bank', topic: 'net profit' } },
    { utterance: 'figures for Oslo', slots: { of: 'Oslo' } },
    { utterance: 'What are the statistics on Nordsee Bank?', slots: { of: 'Nordsee Bank' } },
  ],
  counterExamples: ['what are the targets of Oslo?', 'how many people know Oslo?'],
};
