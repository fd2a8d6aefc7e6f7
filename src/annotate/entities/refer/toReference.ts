import { type Mention, type MentionForm, type MentionKind, makeMention } from '#model/mention.ts';
import type { Token } from '#model/sentence.ts';

type Reference = {
  readonly kind: MentionKind;
  readonly form: Exclude<MentionForm, 'name'>;
  readonly entity: number | undefined;
};

/** A mention of one word that stands for a name; without an entity if the text does not say whose. */
export function toReference({ span }: Token, index: number, { kind, form, entity }: Reference): Mention {
  return makeMention({ span, tokens: { start: index, end: index + 1 }, kind, form, foundBy: form, entity });
}
