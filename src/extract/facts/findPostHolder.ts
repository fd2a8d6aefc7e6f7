import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Fact } from '#model/fact.ts';
import { gatherBy } from '#model/gatherBy.ts';
import { onceFor } from '#model/makeOnce.ts';
import { cut, type Span } from '#model/span.ts';
import { cutLastWord } from '#text/cutWords.ts';

/**
 * Whom a post without a name means ("the mayor"): the last one before it of whom the article says that post; one whose
 * title ends in it ("the Party secretary", "the secretary") counts too. Undefined if two hold it.
 */
export function findPostHolder(
  span: Span,
  { article }: AnnotatedArticle,
  facts: readonly Fact[],
): Pick<Argument, 'name' | 'kind'> | undefined {
  const [, title] = /^(?:the|The|its|Its)\s+((?:[\p{L}-]+\s?){1,4}?)\s*,?$/u.exec(cut(article.text, span)) ?? [];
  if (!title) return undefined;
  const holders = (postsByLastWord(facts).get(cutLastWord(title)) ?? []).filter(
    ({ object, evidence }) => evidence.span.start < span.start && isTitle(object.text, title),
  );
  const last = holders.at(-1)?.subject;
  if (!last?.name || holders.some(({ subject }) => subject.name !== last.name)) return undefined;
  return { name: last.name, kind: 'person' };
}

const postsByLastWord = onceFor((facts: readonly Fact[]) =>
  gatherBy(
    facts.filter(({ relation }) => relation === 'holdsPost'),
    ({ object }) => cutLastWord(object.text),
  ),
);

function isTitle(held: string, title: string): boolean {
  const [full, short] = [held.toLowerCase(), title.toLowerCase()];
  return full === short || full.endsWith(` ${short}`) || (short.endsWith(` ${full}`) && /^party\b/.test(short));
}
