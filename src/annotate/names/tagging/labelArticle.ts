import { emitTokenFeatures } from '#annotate/names/features/emitTokenFeatures.ts';
import { emitRememberedLabels, rememberLabels } from '#annotate/names/features/labelMemory.ts';
import type { NameView } from '#annotate/names/features/nameView.ts';
import { type NameWord, SENTENCE_EDGE } from '#annotate/names/features/nameWord.ts';
import { WINDOW_REACH } from '#annotate/names/features/windowFeatures.ts';
import { lookUpKey } from '#annotate/names/model/keyTable.ts';
import { LABEL_COUNT } from '#annotate/names/model/nameLabels.ts';
import { type NameModel, WEIGHTS_A_ROW } from '#annotate/names/model/nameModel.ts';
import type { Span } from '#model/span.ts';
import { findBestLabels } from './findBestLabels.ts';
import { findNameStretches } from './findNameStretches.ts';
import { scoreWord } from './scoreWord.ts';

/** More features than a token can have. */
const MOST_FEATURES = 64;

/** The label of every token, in two passes: the second knows what the first said of the same word elsewhere. */
export function labelArticle(view: NameView, model: NameModel): Uint8Array {
  const { text } = view;
  const stretches = findNameStretches(text);
  const scores = scoreFirst(view, model, stretches);
  const first = decodeScores(scores, stretches, { model, pass: 0 });
  const memory = rememberLabels(text, first);
  let token = 0;
  const emit = (feature: number) => addSecond(model, feature, scores, token);
  for (const { start, end } of stretches) {
    for (token = start; token < end; token++) emitRememberedLabels(text, memory, token, emit);
  }
  return decodeScores(scores, stretches, { model, pass: 1 });
}

/** By token the scores of the labels in the first pass, then those in the second. */
type Scores = Float32Array;

function decodeScores(
  scores: Scores,
  stretches: readonly Span[],
  { model, pass }: { readonly model: NameModel; readonly pass: 0 | 1 },
): Uint8Array {
  const labels = new Uint8Array(scores.length / WEIGHTS_A_ROW);
  for (const { start, end } of stretches) {
    const scored = {
      scores,
      offset: start * WEIGHTS_A_ROW + pass * LABEL_COUNT,
      stride: WEIGHTS_A_ROW,
      size: end - start,
      transitions: model.transitions[pass],
    };
    findBestLabels(scored, labels, start);
  }
  return labels;
}

/** What both passes have in common. */
function scoreFirst(view: NameView, model: NameModel, stretches: readonly Span[]): Scores {
  const scores: Scores = new Float32Array(view.text.size * WEIGHTS_A_ROW);
  const ofForms: (Float32Array | undefined)[] = new Array(view.text.formWords.length);
  const windows = { view, model, ofForms, edge: scoreWord(SENTENCE_EDGE, model) };
  const rows = new Int32Array(MOST_FEATURES);
  let count = 0;
  const emit = (feature: number) => {
    rows[count++] = feature;
  };
  for (const { start, end } of stretches) {
    for (let token = start; token < end; token++) {
      addWindow(scores, token, windows);
      count = 0;
      emitTokenFeatures(view, token, emit);
      // All are looked up before any is added: the processor fetches the next while it waits for the one before.
      for (let n = 0; n < count; n++) rows[n] = lookUpKey(model.features, rows[n] as number);
      for (let n = 0; n < count; n++)
        if (rows[n] !== -1) addRow(scores, token, model.weights, (rows[n] as number) * WEIGHTS_A_ROW);
    }
  }
  return scores;
}

type Windows = {
  readonly view: NameView;
  readonly model: NameModel;
  readonly edge: Float32Array;
  /** Filled as they are met. */
  readonly ofForms: (Float32Array | undefined)[];
};

function addWindow(scores: Scores, i: number, { view: { text }, model, ofForms, edge }: Windows): void {
  const first = text.from[i] as number;
  const last = text.to[i] as number;
  for (let offset = -WINDOW_REACH; offset <= WINDOW_REACH; offset++) {
    const k = i + offset;
    const form = k < first || k >= last ? -1 : (text.forms[k] as number);
    let around = form < 0 ? edge : ofForms[form];
    if (!around) {
      around = scoreWord(text.formWords[form] as NameWord, model);
      ofForms[form] = around;
    }
    addRow(scores, i, around, (offset + WINDOW_REACH) * WEIGHTS_A_ROW);
  }
}

function addRow(scores: Scores, i: number, weights: Float32Array, place: number): void {
  const at = i * WEIGHTS_A_ROW;
  for (let k = 0; k < WEIGHTS_A_ROW; k++) scores[at + k] = (scores[at + k] as number) + (weights[place + k] as number);
}

function addSecond({ features, weights }: NameModel, feature: number, scores: Scores, i: number): void {
  const row = lookUpKey(features, feature);
  if (row === -1) return;
  const at = i * WEIGHTS_A_ROW;
  const from = row * WEIGHTS_A_ROW;
  for (let k = LABEL_COUNT; k < WEIGHTS_A_ROW; k++)
    scores[at + k] = (scores[at + k] as number) + (weights[from + k] as number);
}
