import type { WordMatcher } from '#answer/select/matchWords.ts';
import type { Statement } from '#model/answer.ts';
import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import { cut, type Span } from '#model/span.ts';
import { citeSpan } from './citeFacts.ts';

/** How many passages are given, newest first. */
const MOST_PASSAGES = 10;

/** The passages that name something no fact is known of, the name marked. */
export function findPassagesNaming({ name, aliases }: CorpusEntity, corpus: Corpus): Statement[] {
  return findPassages(corpus, (text) => {
    const found = [name, ...aliases].find((one) => text.includes(one));
    const start = found === undefined ? -1 : text.indexOf(found);
    return found === undefined ? undefined : [{ start, end: start + found.length }];
  });
}

/** The passages that speak of a topic which no fact is about. */
export function findPassagesOn(about: WordMatcher, corpus: Corpus): Statement[] {
  return findPassages(corpus, (text) => (about(text) ? [] : undefined));
}

/** The sentences of reports in which something is found; `find` gives what to mark, in offsets of the sentence. */
function findPassages(corpus: Corpus, find: (text: string) => readonly Span[] | undefined): Statement[] {
  const statements: Statement[] = [];
  for (const record of corpus.records)
    for (const { span, boilerplate } of record.sentences) {
      if (statements.length === MOST_PASSAGES) return statements;
      const text = cut(record.article.text, span);
      const marks = boilerplate ? undefined : find(text);
      const highlights = marks?.map(({ start, end }) => ({ start: span.start + start, end: span.start + end }));
      if (highlights) statements.push({ text, citations: [citeSpan(record, span, highlights)] });
    }
  return statements;
}
