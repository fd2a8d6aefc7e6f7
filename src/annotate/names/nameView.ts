import type { Token } from '#model/token.ts';
import { acronyms } from './acronyms.ts';
import { articleMemory } from './articleMemory.ts';
import { hashing } from './hashing.ts';
import type { KeyTable } from './keyTable.ts';
import type { NameText } from './nameText.ts';
import { placePhrases } from './placePhrases.ts';

/** All that the features of an article's tokens are made from. */
export type NameView = {
  readonly text: NameText;
  /** By form: see articleMemory. */
  readonly memory: Int32Array;
  /** By form: see acronyms. */
  readonly expansions: Int32Array;
  /** By token: see placePhrases. */
  readonly phrases: Uint8Array;
};

export function nameView(text: NameText, tokens: readonly Token[], table: KeyTable): NameView {
  return {
    text,
    memory: articleMemory(text, hashing.word),
    expansions: acronyms(
      text,
      tokens.map((token) => token.text),
    ),
    phrases: placePhrases.find(text, table),
  };
}
