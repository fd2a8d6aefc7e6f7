import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { loadSearchModels } from '#app/loadSearchModels.ts';
import { PATHS } from '#app/paths.ts';
import { readArticles } from '#ingest/readArticles.ts';
import { indexPassages } from '#search/index/indexPassages.ts';
import { searchPassages } from '#search/searchPassages.ts';
import { inventName } from './lengthenArticles.ts';
import { randomNumbers } from './randomNumbers.ts';

const PASSAGES = 100_000;
const QUESTIONS = 60;
const WORDS_IN_A_PASSAGE = 24;

/** The slowest of the questions to 100,000 passages, against MiniSearch's slowest over the same passages. */
export async function benchSearch(): Promise<string[]> {
  const articles = await readArticles(join(PATHS.seeds, 'articles'));
  const words = articles.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []);
  const random = randomNumbers();
  const texts = Array.from({ length: PASSAGES }, () => sentence(words, random));
  const questions = Array.from({ length: QUESTIONS }, () => question(texts, random));
  const index = indexPassages(
    texts.map((text, at) => ({ text, articleId: `a${Math.floor(at / 20)}`, span: { start: 0, end: text.length } })),
    loadSearchModels(),
  );
  const mini = new MiniSearch({ fields: ['text'] });
  mini.addAll(texts.map((text, id) => ({ id, text })));
  const own = slowest(questions, (asked) => searchPassages(index, asked));
  const other = slowest(questions, (asked) => mini.search(asked));
  return [
    `searching ${PASSAGES} passages: ${(own / other).toFixed(3)} of MiniSearch's time at the slowest question (0.1 is the most)`,
  ];
}

/** Words as often as in real text, and a name or two that hardly any other sentence holds. */
function sentence(words: readonly string[], random: () => number): string {
  const chosen = Array.from({ length: WORDS_IN_A_PASSAGE }, () => words[Math.floor(random() * words.length)] ?? '');
  return `${chosen.join(' ')} ${inventName(random)} ${inventName(random)}.`;
}

/** Some of a passage's words, as people ask: most questions hold a common word too. */
function question(texts: readonly string[], random: () => number): string {
  const words = (texts[Math.floor(random() * texts.length)] ?? '').split(' ');
  return `Who said that the ${words.filter(() => random() < 0.3).join(' ')}?`;
}

function slowest(questions: readonly string[], ask: (question: string) => unknown): number {
  for (const question of questions.slice(0, 5)) ask(question);
  const times = questions.map((question) => {
    const start = performance.now();
    ask(question);
    return performance.now() - start;
  });
  return Math.max(...times);
}
