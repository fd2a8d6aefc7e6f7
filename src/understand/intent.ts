import type { IntentName, Slots } from '#model/request.ts';

/** A question that must be understood so, with the slots it fills. */
type IntentExample = { readonly utterance: string; readonly slots: Slots };

/**
 * One thing that can be asked. An utterance is a way to ask it: words, `{slot}` for what is asked about, `(a|b)` for
 * either word, `(a)?` for a word that may be left out, `…` for any words. The slot `{metric}` is a topic that can be
 * counted or measured. Case, final stops and a leading "please" do not count.
 */
export type Intent = {
  readonly name: IntentName;
  /** The slots without which it asks nothing; a known name fills `name` and `of`, so an intent that needs another slot is read by its rows alone. */
  readonly needs: readonly (keyof Slots)[];
  /** It is about Footnote itself: read by its rows alone, as nothing that only sounds like it is meant so. */
  readonly rowsOnly?: true;
  readonly utterances: readonly string[];
  /**
   * Read like utterances, but only of known names; the classifier learns nothing from them. Behind an arrow stands a
   * slot that such words fill without naming it: "who was before {name} → rank: before".
   */
  readonly ways?: readonly string[];
  readonly examples: readonly IntentExample[];
  readonly counterExamples: readonly string[];
};
