import type { Intent } from '#understand/intent.ts';

const KIND =
  '(people|persons|person|officials|companies|company|firms|firm|businesses|organisations|organisation|organizations|organization|bodies|institutions|places|place|cities|city|towns|countries|country|names|name)';
const OPENING = '(which|what|list|show|show me|find|all|all the|the|any)?';
const BESIDE =
  '(together with|along with|alongside|beside|next to|in connection with|in one breath with|in the same articles as|in the same article as|in articles with|in one article with|with)';
const NAMED =
  '(named|mentioned|written about|spoken of|listed|brought up|come up|comes up|appear|appears|appearing|turn up|turns up|show up|shows up|occur|go|goes)';

/** What is named where a name is named; of what stands in another relation to it, that relation is asked. */
export const TOGETHER: Intent = {
  name: 'together',
  needs: ['name'],
  rowsOnly: true,
  utterances: [],
  ways: [
    `${OPENING} (other)? ${KIND} (else)? (that|which|who)? (are|is|were|was|get|gets)? (most|often|most often|usually)? ${NAMED} (often|most|most often)? (together|along)? ${BESIDE} (the)? {name}`,
    `(who|what) (else)? (is|are|was|were|gets)? (most|often|most often|usually)? ${NAMED} (often|most|most often)? (together|along)? ${BESIDE} (the)? {name}`,
    `(with whom|together with whom|alongside whom|beside whom|with what|with which ${KIND.slice(1, -1).split('|').join('|with which ')}) (is|are|was|were|does|do) (the)? {name} (most|often|most often|usually)? ${NAMED} (together)?`,
    `(who|whom|what|which ${KIND.slice(1, -1).split('|').join('|which ')}) (is|are|was|were|does|do) (the)? {name} (most|often|most often|usually)? ${NAMED} (together|along)? ${BESIDE}`,
    `(the)? {name} (is|are|was|were|gets)? (most|often|most often|usually)? ${NAMED} (together|along)? ${BESIDE} (whom|who|what|which ${KIND.slice(1, -1).split('|').join('|which ')})`,
    `${OPENING} (other)? ${KIND} (are|is|were|was) (connected|linked|associated) (to|with) (the)? {name}`,
  ],
  examples: [
    { utterance: 'which companies are named together with Oslo?', slots: { name: 'Oslo' } },
    { utterance: 'who is mentioned alongside Ma Rong', slots: { name: 'Ma Rong' } },
  ],
  counterExamples: ['which companies signed the agreement with Oslo?', 'who was seen with Ma Rong?'],
};
