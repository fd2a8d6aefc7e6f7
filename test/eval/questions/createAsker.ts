import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCommands } from '#app/loadCommands.ts';
import { loadWordVectors } from '#app/loadWordVectors.ts';
import { PATHS } from '#app/paths.ts';
import { createConversation } from '#conversation/createConversation.ts';
import { createCorpus } from '#corpus/createCorpus.ts';
import { readArticles } from '#ingest/readArticles.ts';
import { readNames } from '#ingest/readNames.ts';
import type { Answer } from '#model/answer.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import { createAsk } from '#pipeline.ts';
import { loadReader } from '#reading/loadReader.ts';
import { toWordMeanings } from '#search/index/wordVectors.ts';
import { createUnderstand } from '#understand/understand.ts';
import type { Question } from './question.ts';

const NEW_ARTICLES = fileURLToPath(new URL('articles', import.meta.url));

/**
 * Learns the starter articles and the new ones, and answers a question from those that it is on. One that has no answer
 * is asked of all of them: more names and sentences there tempt to an answer.
 */
export async function createAsker(): Promise<(question: Question) => Answer> {
  const [{ learn }, { commands }, known, starter, fresh] = await Promise.all([
    loadReader(),
    loadCommands(PATHS.commands),
    readNames(join(PATHS.seeds, 'names.json')),
    readArticles(join(PATHS.seeds, 'articles')),
    readArticles(NEW_ARTICLES),
  ]);
  const wordVectors = loadWordVectors();
  const understand = createUnderstand(() => toWordMeanings(wordVectors()));
  const lookUp = (records: readonly ArticleRecord[]) => {
    const corpus = createCorpus(records, known, { wordVectors });
    return { ask: createAsk(corpus, understand), record: corpus.record };
  };
  const read = { starter: starter.map(learn), new: fresh.map(learn) };
  const lookUps = {
    starter: lookUp(read.starter),
    new: lookUp(read.new),
    all: lookUp([...read.starter, ...read.new]),
  };
  return ({ question, previous = [], corpus, expect }) => {
    const answerLine = createConversation({ commands, ...lookUps[expect.kind === 'none' ? 'all' : corpus] });
    for (const line of previous) answerLine(line);
    return answerLine(question);
  };
}
