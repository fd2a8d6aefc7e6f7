import { expect, test } from 'vitest';
import { findNews } from '#answer/findWatched.ts';
import { createCorpus } from '#corpus/createCorpus.ts';
import { recordOf } from '../store/recordOf.ts';

const record = recordOf('quay');
const other = (name: string) => ({ name, kind: 'other', aliases: [], mentions: 1 }) as const;
const corpus = createCorpus([{ ...record, names: [...record.names, other('Old Quay'), other('Tide Prize')] }], []);

test.each([
  ['a name', 'Mara Quill', 1],
  ['a name of which nothing more is known than that it is one', 'Old Quay', 1],
  ['words', 'mayors', 1],
  ['a name that no fact speaks of', 'Tide Prize', 0],
  ['words that no fact speaks of', 'harbour', 0],
])('news on %s: %s', (_, words, count) => {
  expect(findNews(words, record.facts, corpus)).toHaveLength(count);
});
