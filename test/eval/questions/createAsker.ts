import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PATHS } from '#app/paths.ts';
import { createConversation } from '#conversation/createConversation.ts';
import { readArticles } from '#ingest/readArticles.ts';
import type { Answer } from '#model/answer.ts';
import { loadLookUps } from '../loadLookUps.ts';
import type { Question } from './question.ts';

const NEW_ARTICLES = fileURLToPath(new URL('articles', import.meta.url));

/**
 * Learns the starter articles and the new ones, and answers a question from those that it is on. One that has no answer
 * is asked of all of them: more names and sentences there tempt to an answer.
 */
export async function createAsker(): Promise<(question: Question) => Answer> {
  const [{ learn, lookUpIn }, starter, fresh] = await Promise.all([
    loadLookUps(),
    readArticles(join(PATHS.seeds, 'articles')),
    readArticles(NEW_ARTICLES),
  ]);
  const read = { starter: starter.map(learn), new: fresh.map(learn) };
  const lookUps = {
    starter: lookUpIn(read.starter),
    new: lookUpIn(read.new),
    all: lookUpIn([...read.starter, ...read.new]),
  };
  return ({ question, previous = [], corpus, expect }) => {
    const answerLine = createConversation(lookUps[expect.kind === 'none' ? 'all' : corpus]);
    for (const line of previous) answerLine(line);
    return answerLine(question);
  };
}
