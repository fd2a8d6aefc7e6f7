import type { MentionKind } from './mention.ts';

/** What several mentions of one article are mentions of. */
export type Entity = {
  readonly kind: MentionKind;
  /** The fullest name the article uses. */
  readonly name: string;
  /** The other names it uses, among them acronyms; no pronouns or common nouns. */
  readonly aliases: readonly string[];
};
