import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument } from '#model/fact.ts';
import type { Token } from '#model/sentence.ts';
import { findWithin, type Span } from '#model/span.ts';

/** A word of a stretch that may point at what was told before: the stretch in text and in tokens, and which token it is. */
export type Pointer = {
  readonly annotated: AnnotatedArticle;
  readonly told: Span;
  readonly range: Span;
  readonly i: number;
};

/** What a pronoun or "company" means, if reading is sure of it. */
export function namedAt({ tokens, mentions, entities }: AnnotatedArticle, at: number): Argument | undefined {
  const { text, span } = tokens[at] as Token;
  const mention = findWithin(mentions, span).find(
    ({ form, entity, isUnsure }) => form !== 'name' && entity !== undefined && !isUnsure,
  );
  const name = mention?.entity === undefined ? undefined : entities[mention.entity]?.name;
  return mention && name !== undefined && /\p{Lu}/u.test(name) ? { text, span, name, kind: mention.kind } : undefined;
}

/** "Dahl" is Ingrid Dahl; not in "the Dahl government", which needs no full name. */
export function fullNameAt({ tokens, mentions, entities }: AnnotatedArticle, at: number): Argument | undefined {
  const { text, span } = tokens[at] as Token;
  const [before, next] = [tokens[at - 1]?.pos, tokens[at + 1]?.pos];
  if (!/^\p{Lu}/u.test(text) || DAY.test(text) || before === 'PROPN' || next === 'NOUN' || next === 'PROPN')
    return undefined;
  const mention = findWithin(mentions, span).find(
    ({ kind, form, span: own }) =>
      kind === 'person' && form === 'name' && own.start === span.start && own.end === span.end,
  );
  const name = mention?.entity === undefined ? undefined : entities[mention.entity]?.name;
  return name?.endsWith(` ${text}`) ? { text, span, name, kind: 'person' } : undefined;
}

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
