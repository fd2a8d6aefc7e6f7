import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Fact } from '#model/fact.ts';
import { cut, type Span } from '#model/span.ts';
import { wholeTexts } from '#text/regex.ts';

/**
 * The sentences that name what the one that tells what was said does not: the speaker ("she said", "the mayor said"), and what
 * words of the statement stand for ("the bill"). Of each the last before it in which the name, or a shorter one of the same
 * person, stands. Last the heading that the line names as what it is on.
 */
export function findNaming({ relation, subject, meant = [], topic, evidence }: Fact, record: ArticleRecord): Span[] {
  if (relation !== 'said' && relation !== 'figure') return [];
  const names = [...(relation === 'said' ? [subject] : []), ...meant].flatMap(({ name }) => name ?? []);
  const naming = names.flatMap((name) => findNamingOf(name, evidence.sentence, record) ?? []);
  return topic?.span ? [...naming, topic.span] : naming;
}

function findNamingOf(name: string, own: Span, { article, sentences, names }: ArticleRecord): Span | undefined {
  const entity = names.find((known) => known.name === name);
  const isNamedIn = matchSpellings([name, ...(entity?.aliases ?? [])]);
  if (isNamedIn(cut(article.text, own))) return undefined;
  const before = sentences.filter(({ span, boilerplate }) => !boilerplate && span.end <= own.start);
  return before.findLast(({ span }) => isNamedIn(cut(article.text, span)))?.span;
}

/** Whether a text holds one of the names, not as part of a longer word. */
function matchSpellings(names: readonly string[]): (text: string) => boolean {
  const pattern = new RegExp(wholeTexts(names).replaceAll("'", "['’]"), 'u');
  return (text) => pattern.test(text.replace(/\s+/gu, ' '));
}
