import type { Article } from '#model/article.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Fact } from '#model/fact.ts';

const TEXT = 'Now Mara Quill is mayor of Old Quay.\nShe was elected in May.';

/** A sound record: one article of two sentences and one fact. */
export function recordOf(id: string, metadata: Partial<Article> = {}): ArticleRecord {
  return {
    article: { id, text: TEXT, boilerplate: [], ...metadata },
    sentences: [
      { span: { start: 0, end: 36 }, paragraph: 0, boilerplate: false },
      { span: { start: 37, end: 60 }, paragraph: 1, boilerplate: false },
    ],
    names: [{ name: 'Mara Quill', kind: 'person', aliases: ['Quill'], mentions: 2 }],
    facts: [factOf(id)],
  };
}

function factOf(articleId: string): Fact {
  return {
    id: `${articleId}:holdsPost:4-22`,
    relation: 'holdsPost',
    subject: { text: 'Mara Quill', span: { start: 4, end: 14 }, name: 'Mara Quill', kind: 'person' },
    object: { text: 'mayor', span: { start: 18, end: 23 } },
    qualifiers: { place: { text: 'Old Quay', span: { start: 27, end: 35 } }, tense: 'current' },
    certainty: 'stated',
    evidence: { articleId, sentence: { start: 0, end: 36 }, span: { start: 4, end: 35 }, foundBy: 'is-post' },
  };
}
