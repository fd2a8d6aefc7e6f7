import type { Intent } from '#understand/intent.ts';

export const COMPARE: Intent = {
  name: 'compare',
  needs: ['of', 'with'],
  utterances: [
    'compare {of} (and|with|to|against) {with}',
    '{of} (versus|vs|vs.|compared to|compared with|against) {with}',
    'how (does|do) {of} compare (to|with) {with}',
    'what is the difference between {of} and {with}',
  ],
  examples: [
    { utterance: 'Compare Oslo and Bergen', slots: { of: 'Oslo', with: 'Bergen' } },
    { utterance: 'Oslo vs Bergen', slots: { of: 'Oslo', with: 'Bergen' } },
  ],
  counterExamples: ['what was agreed between Oslo and Bergen?'],
};
