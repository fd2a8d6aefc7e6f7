import { splitRow } from '#understand/compileTemplate.ts';
import type { Intent } from '#understand/intent.ts';
import { SLOT_MASKS } from '#understand/maskUtterance.ts';
import type { LabelledText } from './trainClassifier.ts';

/** At most so many ways of asking are written out of one utterance row. */
const MOST_WAYS = 5;

/** The rows of the intents written out as plain texts with signs for the slots, to train the classifier on. */
export function toLabelledTexts(intents: readonly Intent[], passageQuestions: readonly string[]): LabelledText[] {
  const inside = intents.flatMap(({ name, utterances }) =>
    utterances.flatMap((row) => writeWays(row).map((text) => ({ text, label: name }))),
  );
  return [...inside, ...passageQuestions.map((text) => ({ text, label: null }))];
}

/** Every choice of a row in turn, the others at their first word, so that each word is seen and the rows stay few. */
function writeWays(row: string): string[] {
  const choices = splitRow(row).map(choicesOf);
  const most = Math.max(...choices.map((list) => list.length));
  const ways = Array.from({ length: Math.min(most * 2, MOST_WAYS) }, (_, turn) =>
    choices
      .map((list, i) => list[(turn + (turn >= most ? i : 0)) % list.length] ?? '')
      .filter(Boolean)
      .join(' '),
  );
  return [...new Set(ways)];
}

function choicesOf(atom: string): readonly string[] {
  const [body = ''] = /[^(){}?]+/u.exec(atom) ?? [];
  const optional = atom.endsWith('?') ? [''] : [];
  if (atom.startsWith('{')) return [signOf(body), ...optional];
  return [...body.split('|'), ...optional];
}

function signOf(slot: string): string {
  if (slot === 'post') return SLOT_MASKS.post;
  return slot === 'by' || slot === 'from' || slot === 'to' ? SLOT_MASKS.by : SLOT_MASKS.name;
}
