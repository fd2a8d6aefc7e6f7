import type { Intent } from '#understand/intent.ts';

const LIST =
  '(who are|who were|are there any|do we know any|do we have any|do you know any|do you have any|have we any|any|list of|names of|the names of|which are|what are|list|show me|show us|show|name|give me|find me|find|get me|tell me)?';
const KNOWN =
  '(there are|we have|we know|we know of|you know|you know of|that we know|that we know of|mentioned|named|that are mentioned|that are named|who are mentioned|who are named|in our articles|in the articles|in our corpus|in the corpus|in our news|in the news|on record)?';
const KNOWN_SO =
  '(are there|there are|are mentioned|are named|are known|are in our articles|are in the articles|are in the news|do we have|have we got|do you have|have you got|do we know|do we know of|do you know|do you know of|appear|appear in our articles|appear in the articles|appear in the news|come up|turn up|show up)';

/** Everybody who holds a post of a kind: asked in the plural. */
export const POSTS: Intent = {
  name: 'posts',
  needs: ['post'],
  rowsOnly: true,
  utterances: [],
  ways: [
    `(which|what) {posts} ${KNOWN_SO} (of|at|in|for|from) (the)? {of}`,
    `(which|what) {posts} ${KNOWN_SO}`,
    'how many {posts} (are mentioned|are named|are known|do we know|do we know of|do you know|do you know of|do we have|are in our articles|are in the articles|appear|appear in our articles|come up)',
    `${LIST} (all of|all the|all)? (the|our)? {posts} (of|at|in|for|from) (the)? {of}`,
    `${LIST} (all of|all the|all)? (the|our)? {posts} ${KNOWN}`,
    `${LIST} (every|each|every single) {post} ${KNOWN}`,
    `${LIST} (everybody|everyone|all people|people) (who is|who are|who holds the post of|who works as|working as) (a|an)? {post} ${KNOWN}`,
  ],
  examples: [
    { utterance: 'which mayors are there?', slots: { post: 'mayor' } },
    { utterance: 'all the ministers', slots: { post: 'minister' } },
    { utterance: 'every CEO in our articles', slots: { post: 'CEO' } },
    { utterance: 'list the spokespeople of Nordsee Bank', slots: { post: 'spokesperson', of: 'Nordsee Bank' } },
  ],
  counterExamples: ['who is the mayor of Oslo?', 'what did the ministers decide?', 'which ministers resigned?'],
};
