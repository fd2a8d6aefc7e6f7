import type { CommandOption } from '#model/command.ts';
import type { Corpus } from '#model/corpus.ts';
import type { MentionKind } from '#model/mention.ts';

/** A choice while an option is typed: what is shown, and what is sent for it. Either resolves to the same entity. */
export type Choice = { readonly name: string; readonly value: string };

const KINDS: Readonly<Record<NonNullable<CommandOption['complete']>, readonly MentionKind[]>> = {
  people: ['person'],
  owners: ['place', 'organisation'],
  names: ['person', 'organisation', 'place'],
};
const MOST = 25;

/** The names that fit what is typed, the surest first; the most mentioned ones where nothing is typed. */
export function complete({ complete: kind }: CommandOption, typed: string, corpus: Corpus): Choice[] {
  if (!kind) return [];
  return corpus
    .completions(typed, KINDS[kind])
    .slice(0, MOST)
    .map((name) => ({ name, value: name }));
}
