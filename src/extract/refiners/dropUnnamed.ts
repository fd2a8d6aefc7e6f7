import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Fact } from '#model/fact.ts';
import type { Mention } from '#model/mention.ts';

/** Drops facts about "the company" if no company is named, and those that relate a name to itself. */
export function dropUnnamed(facts: readonly Fact[], { mentions }: AnnotatedArticle): Fact[] {
  const nominals = new Map<number, Mention>(
    mentions
      .filter(({ form, entity }) => form === 'nominal' && entity === undefined)
      .map((mention) => [mention.span.start, mention]),
  );
  const isUnnamed = (end: Argument | undefined) =>
    end !== undefined && end.kind !== 'post' && nominals.has(end.span.start);
  return facts.filter(
    ({ subject, object, qualifiers }) =>
      ![subject, object, qualifiers.organisation, qualifiers.place].some(isUnnamed) && !isReflexive(subject, object),
  );
}

function isReflexive(subject: Argument, object: Argument): boolean {
  return subject.name !== undefined && subject.name === object.name;
}
