import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Fact } from '#model/fact.ts';
import { cut, type Span } from '#model/span.ts';
import { regex } from '#text/regex.ts';

/**
 * The sentence that names the speaker if the one that tells what was said does not ("she said", "the mayor said"): the
 * last before it in which the name, or a shorter one of the same person, stands.
 */
export function findNaming(
  { relation, subject, evidence }: Fact,
  { article, sentences, names }: ArticleRecord,
): Span | undefined {
  if (relation !== 'said' || subject.name === undefined) return undefined;
  const entity = names.find(({ name }) => name === subject.name);
  const isNamedIn = matchSpellings([subject.name, ...(entity?.aliases ?? [])]);
  if (isNamedIn(cut(article.text, evidence.sentence))) return undefined;
  const before = sentences.filter(({ span, boilerplate }) => !boilerplate && span.end <= evidence.sentence.start);
  return before.findLast(({ span }) => isNamedIn(cut(article.text, span)))?.span;
}

/** Whether a text holds one of the names, not as part of a longer word. */
function matchSpellings(names: readonly string[]): (text: string) => boolean {
  const written = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]"));
  const pattern = regex.u`(?<![\p{L}\p{N}])(?:${written.join('|')})(?![\p{L}\p{N}])`;
  return (text) => pattern.test(text.replace(/\s+/gu, ' '));
}
