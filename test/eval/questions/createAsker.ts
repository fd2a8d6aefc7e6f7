import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCorpus } from '#corpus/createCorpus.ts';
import { readArticles } from '#ingest/readArticles.ts';
import { readNames } from '#ingest/readNames.ts';
import type { Answer } from '#model/answer.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import { wordMeanings } from '#search/wordMeanings.ts';
import { createUnderstand } from '#understand/understand.ts';
import { createConversation } from '../../../src/createConversation.ts';
import { loadCommands } from '../../../src/loadCommands.ts';
import { PATHS } from '../../../src/paths.ts';
import { createAsked } from '../../../src/pipeline.ts';
import { loadReader } from '../../../src/reader.ts';
import { wordVectorsLoader } from '../../../src/wordVectorsLoader.ts';
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
  const wordVectors = wordVectorsLoader();
  const understand = createUnderstand(() => wordMeanings(wordVectors()));
  const lookUp = (records: readonly ArticleRecord[]) => {
    const corpus = createCorpus(records, known, { wordVectors });
    return { asked: createAsked(corpus, understand), record: corpus.record };
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
