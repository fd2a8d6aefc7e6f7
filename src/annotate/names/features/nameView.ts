import { hashWord } from '#annotate/names/model/hashing.ts';
import type { KeyTable } from '#annotate/names/model/keyTable.ts';
import type { Token } from '#model/sentence.ts';
import { collectUses } from './collectUses.ts';
import { findExpansions } from './findExpansions.ts';
import type { NameText } from './nameText.ts';
import { findPlacePhrases } from './placePhrases.ts';

/** All that the features of an article's tokens are made from. */
export type NameView = {
  readonly text: NameText;
  /** By form: see collectUses. */
  readonly memory: Int32Array;
  /** By form: see findExpansions. */
  readonly expansions: Int32Array;
  /** By token: see findPlacePhrases. */
  readonly phrases: Uint8Array;
};

export function toNameView(text: NameText, tokens: readonly Token[], table: KeyTable): NameView {
  return {
    text,
    memory: collectUses(text, hashWord),
    expansions: findExpansions(
      text,
      tokens.map((token) => token.text),
    ),
    phrases: findPlacePhrases(text, table),
  };
}
