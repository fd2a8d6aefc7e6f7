import type { Choice, CommandOption } from '#model/command.ts';
import type { Corpus } from '#model/corpus.ts';
import type { MentionKind } from '#model/mention.ts';

const KINDS_TO_COMPLETE: Partial<Record<NonNullable<CommandOption['complete']>, readonly MentionKind[]>> = {
  people: ['person'],
  owners: ['place', 'organisation'],
  names: ['person', 'organisation', 'place'],
};
/** Discord shows no more choices while an option is typed. */
const MOST_CHOICES = 25;

/**
 * The names that fit what is typed, the surest first; the most mentioned ones if nothing is typed. What is shown and
 * what is sent for it resolve to the same entity.
 */
export function completeName({ complete: kind }: CommandOption, typed: string, corpus: Corpus): Choice[] {
  const kinds = kind && KINDS_TO_COMPLETE[kind];
  if (!kinds) return [];
  return corpus
    .completions(typed, kinds)
    .slice(0, MOST_CHOICES)
    .map((name) => ({ name, value: name }));
}
