import { join } from 'node:path';
import type { Config } from '#app/config.ts';
import { type Answering, loadAnswering } from '#app/openFootnote.ts';
import { answerLine } from '#conversation/answerLine.ts';
import { type ConversationOptions, createConversation } from '#conversation/createConversation.ts';
import type { Answer } from '#model/answer.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Command } from '#model/command.ts';
import { Refusal } from '#model/refusal.ts';
import { renderForTerminal } from '#present/renderForTerminal.ts';
import { openStore } from '#store/openStore.ts';
import { asBatchAnswer } from './asBatchAnswer.ts';
import { learnArticles } from './learnArticles.ts';
import { type JsonRow, mapJsonLines } from './mapJsonLines.ts';

export type AskOptions = { readonly batch?: true; readonly articles?: string };

/** `footnote ask`: one question from the command line, or with --batch JSON lines from the standard input. */
export async function askVerb(question: string, { batch, articles }: AskOptions, config: Config): Promise<void> {
  const [records, answering] = await Promise.all([
    articles === undefined
      ? openStore(join(config.data, 'starter')).then((store) => store.records())
      : learnAll(articles),
    loadAnswering(config.seeds),
  ]);
  const { commands } = answering;
  const lookUpIn = createLookUps(records, answering);
  if (!batch) {
    if (!question)
      throw new Refusal('operator', 'Cannot ask: no question was given, such as: footnote ask "/who Sheng Lei"');
    process.stdout.write(`${renderForTerminal(answerLine(question, commands, lookUpIn(undefined).ask))}\n`);
    return;
  }
  await mapJsonLines(process.stdin, process.stdout, (row) => {
    const answer = answerRow(row, commands, lookUpIn);
    return asBatchAnswer(row['id'], answer, renderForTerminal(answer));
  });
}

async function learnAll(path: string): Promise<ArticleRecord[]> {
  const records: ArticleRecord[] = [];
  for await (const record of learnArticles(path)) records.push(record);
  return records;
}

type LookUp = Pick<ConversationOptions, 'ask' | 'record'>;
type LookUpIn = (article: string | undefined) => LookUp;

/** Asks all articles, or one alone; each corpus is made when it is first asked. */
function createLookUps(records: readonly ArticleRecord[], { corpusOf, askOf }: Answering): LookUpIn {
  const made = new Map<string | undefined, LookUp>();
  return (article) => {
    const wanted = article === undefined ? records : records.filter((record) => record.article.id === article);
    if (wanted.length === 0 && article !== undefined)
      throw new Refusal('operator', `Cannot answer the line: there is no article "${article}"`);
    const known = made.get(article);
    if (known) return known;
    const corpus = corpusOf(wanted);
    const lookUp = { ask: askOf(corpus), record: corpus.record };
    made.set(article, lookUp);
    return lookUp;
  };
}

/** Answers a line of the batch; the questions before it in its conversation are asked first. */
function answerRow(
  { question, article, previous = [] }: JsonRow,
  commands: readonly Command[],
  lookUpIn: LookUpIn,
): Answer {
  if (typeof question !== 'string') throw new Refusal('operator', 'Cannot answer the line: "question" must be a text');
  if (article !== undefined && typeof article !== 'string')
    throw new Refusal('operator', 'Cannot answer the line: "article" must be a text');
  if (!Array.isArray(previous) || !previous.every((one) => typeof one === 'string'))
    throw new Refusal('operator', 'Cannot answer the line: "previous" must be a list of texts');
  const answerLine = createConversation({ commands, ...lookUpIn(article) });
  for (const one of previous) answerLine(one);
  return answerLine(question);
}
