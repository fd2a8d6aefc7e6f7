import type { Intent } from '#understand/intent.ts';

export const PLANS: Intent = {
  name: 'plans',
  needs: ['of'],
  utterances: [
    '(what are|what is|list|show|show me|give me)? (the)? (plans|plan|intentions) (of|for) (the)? {of} (by|until|for|in)? {by}?',
    '(what are|what is|list|show|show me|give me)? {of} (plans|plan|intentions) (by|until|for|in)? {by}?',
    '(what|which) plans (does|did|do|has|have) (the)? {of} (have|make|announce|made|announced)? (by|until|for|in)? {by}?',
    'what (is|are) (the)? {of} (planning|going to do|intending to do|about to do)',
    'what (does|do|did) (the)? {of} (plan|want|intend|mean) (to do)? (next)? (by|until|in)? {by}?',
    'what will (the)? {of} do (next)?',
  ],
  ways: [
    'what (are|is) (the)? {of} (plan|plans|intentions) …',
    '(what|which) (does|do|did) (the)? {of} (plan|intend|want|mean|propose) to (do|build|change|open|introduce|start|create|construct)',
  ],
  examples: [
    { utterance: "What are Oslo's plans?", slots: { of: 'Oslo' } },
    { utterance: 'what does Nordsee Bank plan to do?', slots: { of: 'Nordsee Bank' } },
    { utterance: 'what is Oslo planning?', slots: { of: 'Oslo' } },
  ],
  counterExamples: ['what are the targets of Oslo?', 'why does Oslo plan a bridge?'],
};
