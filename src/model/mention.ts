import type { Span } from './span.ts';

/** `post` is a title such as "deputy director"; `other` is a name of another sort (a people, a law, an award). */
export type MentionKind = 'person' | 'organisation' | 'place' | 'post' | 'other';

/** How the text points at the entity: by its name, by a common noun ("the bureau") or by a pronoun. */
export type MentionForm = 'name' | 'nominal' | 'pronoun';

export type Mention = {
  readonly span: Span;
  /** Half-open range of indices into the article's tokens. */
  readonly tokens: Span;
  readonly kind: MentionKind;
  readonly form: MentionForm;
  /** Index into the article's entities; absent if the mention could not be resolved. */
  readonly entity?: number | undefined;
  /** A pronoun that opens a relative clause: "who", "which", "where". */
  readonly isRelative?: true | undefined;
  /** A pronoun that may as well mean somebody else: not enough to put words into anybody's mouth. */
  readonly isUnsure?: true | undefined;
  /** What put the mention here, for `footnote explain`: the tagger, a lexicon, a rule. */
  readonly foundBy: string;
};

/**
 * A mention with every field, absent ones too, always in this order: what is of one shape is read several times faster,
 * and each step of reading looks at every mention. A spread would give each mention a shape of its own.
 */
export function makeMention({ span, tokens, kind, form, foundBy, entity, isRelative, isUnsure }: Mention): Mention {
  return { span, tokens, kind, form, foundBy, entity, isRelative, isUnsure };
}

/** The mention with some fields changed. */
export function changeMention(mention: Mention, changes: Partial<Mention>): Mention {
  return {
    span: changes.span ?? mention.span,
    tokens: changes.tokens ?? mention.tokens,
    kind: changes.kind ?? mention.kind,
    form: changes.form ?? mention.form,
    foundBy: changes.foundBy ?? mention.foundBy,
    entity: changes.entity ?? mention.entity,
    isRelative: changes.isRelative ?? mention.isRelative,
    isUnsure: changes.isUnsure ?? mention.isUnsure,
  };
}

/** What several mentions of one article are mentions of. */
export type Entity = {
  readonly kind: MentionKind;
  /** The fullest name the article uses. */
  readonly name: string;
  /** The other names it uses, among them acronyms; no pronouns or common nouns. */
  readonly aliases: readonly string[];
};
