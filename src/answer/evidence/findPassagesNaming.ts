import type { WordMatcher } from '#answer/select/matchWords.ts';
import type { PassageAnswer, Statement } from '#model/answer.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import type { Request } from '#model/request.ts';
import { cut } from '#model/span.ts';
import { citeSpan } from './cite.ts';

/** How many passages are given, newest first. */
const LIMIT = 10;

/** The passages that name something no fact is known of; undefined where none does. */
export function findPassagesNaming(entity: CorpusEntity, request: Request, corpus: Corpus): PassageAnswer | undefined {
  const names = [entity.name, ...entity.aliases];
  const [first, ...others] = corpus.records.flatMap((record) => statementsOf(record, names)).slice(0, LIMIT);
  return first && { kind: 'passage', request, score: 0.5, statements: [first, ...others] };
}

function statementsOf(record: ArticleRecord, names: readonly string[]): Statement[] {
  const { text } = record.article;
  return record.sentences.flatMap(({ span, boilerplate }) => {
    const at = names
      .map((name) => ({ name, start: text.indexOf(name, span.start) }))
      .find(({ name, start }) => start >= 0 && start + name.length <= span.end);
    if (!at || boilerplate) return [];
    const citation = citeSpan(record, span, [{ start: at.start, end: at.start + at.name.length }]);
    return [{ text: cut(text, span), citations: [citation] }];
  });
}

/** The passages that speak of a topic which no fact is about; undefined where none does. */
export function findPassagesOn(about: WordMatcher, request: Request, corpus: Corpus): PassageAnswer | undefined {
  const statements: Statement[] = [];
  for (const record of corpus.records)
    for (const { span, boilerplate } of record.sentences) {
      if (statements.length === LIMIT) break;
      const text = cut(record.article.text, span);
      if (!boilerplate && about(text)) statements.push({ text, citations: [citeSpan(record, span)] });
    }
  const [first, ...others] = statements;
  return first && { kind: 'passage', request, score: 0.5, statements: [first, ...others] };
}
