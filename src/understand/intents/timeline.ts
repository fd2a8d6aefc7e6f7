import type { Intent } from '#understand/intent.ts';

export const TIMELINE: Intent = {
  name: 'timeline',
  needs: ['name'],
  utterances: [
    '(what is|show|give me|show me)? (the)? (timeline|chronology|history) (of|for) (the)? {name}',
    '(what)? (happened|happens) (to|with|in|at) (the)? {name} (from|between) {from} (to|and|until) {to}',
    '(what)? (happened|happens) (to|with|in|at) (the)? {name} (since|after) {from}',
    '(what)? (happened|happens) (to|with|in|at) (the)? {name}',
    '(dates|dated facts) (of|about|for) (the)? {name}',
  ],
  examples: [
    { utterance: 'timeline of Oslo', slots: { name: 'Oslo' } },
    { utterance: 'what happened in Oslo between 2023 and 2024?', slots: { name: 'Oslo', from: '2023', to: '2024' } },
  ],
  counterExamples: ['when was the meeting in Oslo?'],
};
