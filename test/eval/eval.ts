import { parseArgs } from 'node:util';
import { candidates } from './candidates.ts';
import { facts } from './facts.ts';
import { intents } from './intents.ts';
import { passages } from './passages.ts';
import { questions } from './questions.ts';
import { wording } from './wording.ts';

/** Runs one task of a benchmark on files of JSON lines and prints a prediction a line; "questions" and "wording" measure our own. */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      articles: { type: 'string' },
      questions: { type: 'string' },
      train: { type: 'string' },
      val: { type: 'string' },
      test: { type: 'string' },
      show: { type: 'string' },
      relation: { type: 'string' },
      count: { type: 'string' },
      least: { type: 'string' },
      seed: { type: 'string' },
      pronoun: { type: 'string' },
    },
  });
  const file = (name: keyof typeof values) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Cannot run "${positionals[0]}": --${name} FILE is missing`);
    return value;
  };
  const tasks: Readonly<Record<string, () => void | Promise<void>>> = {
    intents: () => intents({ train: file('train'), val: file('val'), test: file('test') }),
    passages: () => passages({ articles: file('articles'), questions: file('questions') }),
    candidates: () => candidates({ questions: file('questions') }),
    questions: () => questions({ show: values.show }),
    facts: () => facts({ ...values, articles: file('articles') }),
    wording: () => wording({ show: values.show }),
  };
  const task = tasks[positionals[0] ?? ''];
  if (!task) throw new Error(`Cannot run "${positionals[0] ?? ''}": tasks are ${Object.keys(tasks).join(', ')}`);
  await task();
}

await main();
