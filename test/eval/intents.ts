import { existsSync } from 'node:fs';
import { loadWordVectors } from '#app/loadWordVectors.ts';
import { toWordMeanings } from '#search/index/wordVectors.ts';
import { readJsonLines } from '#training/readJsonLines.ts';
import { trainClassifier } from '#understand/classifier/trainClassifier.ts';
import { fixThreshold } from './intents/fixThreshold.ts';
import { trainWithNetworks } from './intents/trainWithNetworks.ts';

type Row = { readonly id: string; readonly text: string; readonly intent?: string | null };

/** On the validation rows; leaves room for the chance that other rows are harder. */
const OUT_OF_SCOPE_RECALL = 0.72;

/** Trains on one file, fixes the threshold on another, and prints the intent of each row of the third. */
export function intents(files: { readonly train: string; readonly val: string; readonly test: string }): void {
  const classifier = trainClassifier(labelled(files.train), {
    meanings: toWordMeanings(loadWordVectors()),
    trainVotes: trainWithNetworks,
  });
  const threshold = fixThreshold(classifier, labelled(files.val), OUT_OF_SCOPE_RECALL);
  for (const { id, text } of readJsonLines<Row>(files.test)) {
    const { ranking, score } = classifier.classify(text);
    const intent = score >= threshold ? (ranking[0]?.label ?? null) : null;
    console.log(JSON.stringify({ id, intent, score }));
  }
}

/** Rows with their intents, which may stand beside them: those of val.jsonl in val-gold.jsonl. */
function labelled(file: string): { text: string; label: string | null }[] {
  const beside = file.replace(/\.jsonl$/, '-gold.jsonl');
  const gold = existsSync(beside) ? readJsonLines<Row>(beside) : [];
  const intentOf = new Map(gold.map(({ id, intent }) => [id, intent]));
  return readJsonLines<Row>(file).flatMap(({ id, text, intent = intentOf.get(id) }) =>
    intent === undefined ? [] : [{ text, label: intent }],
  );
}
