import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { ratio } from './ratio.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LOAD_WINK = "import w from 'wink-nlp'; import m from 'wink-eng-lite-web-model'; w(m);";

/** From start to the end of an empty talk, against loading wink-nlp and its model alone, each a process of its own. */
export async function benchStart(): Promise<string[]> {
  const start = () => run(['src/cli/footnote.mjs', 'start']);
  const underTsx = await ratio(start, () => run(['--import', 'tsx', '--input-type=module', '-e', LOAD_WINK]));
  const plain = await ratio(start, () => run(['--input-type=module', '-e', LOAD_WINK]));
  return [
    `start: ${underTsx.toFixed(2)} times loading wink-nlp and its model under tsx (1.5 is the most)`,
    `start: ${plain.toFixed(2)} times loading wink-nlp and its model under plain Node, which runs no TypeScript`,
  ];
}

async function run(words: readonly string[]): Promise<void> {
  const [code] = await once(
    spawn(process.execPath, words, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] }),
    'close',
  );
  if (code !== 0) throw new Error(`"node ${words.join(' ')}" ended with code ${code}`);
}
