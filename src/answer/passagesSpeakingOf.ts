import type { Passage, Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Request } from '#model/request.ts';
import { cut } from '#model/span.ts';
import { cite } from './cite.ts';
import type { MatchWords } from './matchWords.ts';

/** How many passages are given, newest first. */
const LIMIT = 10;

/** The passages that speak of a topic which no fact is about; undefined where none does. */
export function passagesSpeakingOf(about: MatchWords, request: Request, corpus: Corpus): Passage | undefined {
  const statements: Statement[] = [];
  for (const record of corpus.records)
    for (const { span, boilerplate } of record.sentences) {
      if (statements.length === LIMIT) break;
      const text = cut(record.article.text, span);
      if (!boilerplate && about(text)) statements.push({ text, citations: [cite(record, span)] });
    }
  const [first, ...others] = statements;
  return first && { kind: 'passage', request, score: 0.5, statements: [first, ...others] };
}
