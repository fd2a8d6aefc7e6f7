import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Argument, Fact } from '#model/fact.ts';
import { contains, cut, type Span } from '#model/span.ts';

/**
 * What is wrong with a record, a line each; nothing if it is sound. Sound means: every span lies in the text, every
 * argument's words are byte-identical to the text at their span, the evidence is of this article and its span lies in
 * its sentence, sentences follow each other, and no two facts share an id.
 */
export function checkRecord({ article, sentences, facts }: ArticleRecord): string[] {
  const whole = { start: 0, end: article.text.length };
  const ids = new Set<string>();
  return [
    ...article.boilerplate.flatMap((span) => checkSpan('boilerplate', span, whole)),
    ...sentences.flatMap(({ span }, i) => [
      ...checkSpan(`sentence ${i}`, span, whole),
      ...problemIf(span.start < (sentences[i - 1]?.span.end ?? 0), `sentence ${i} overlaps the one before`),
    ]),
    ...facts.flatMap((fact) => {
      const twin = ids.has(fact.id);
      ids.add(fact.id);
      return [...problemIf(twin, `fact ${fact.id} is there twice`), ...checkFact(fact, article.id, article.text)];
    }),
  ];
}

function checkFact(fact: Fact, articleId: string, text: string): string[] {
  const whole = { start: 0, end: text.length };
  const { evidence } = fact;
  const problems = [
    ...problemIf(evidence.articleId !== articleId, `evidence is of article "${evidence.articleId}"`),
    ...checkSpan('evidence sentence', evidence.sentence, whole),
    ...checkSpan('evidence', evidence.span, evidence.sentence),
    ...checkArgument('subject', fact.subject, text),
    ...checkArgument('object', fact.object, text),
    ...(fact.meant ?? []).flatMap((meant) => checkArgument('meant', meant, text)),
    ...(fact.topic?.span ? checkArgument('topic', { text: fact.topic.text ?? '', span: fact.topic.span }, text) : []),
    ...Object.entries(fact.qualifiers).flatMap(([name, qualifier]) => checkQualifier(name, qualifier, text)),
  ];
  return problems.map((problem) => `fact ${fact.id}: ${problem}`);
}

/** A qualifier is a word such as "former", or has a span and mostly the text of it. */
function checkQualifier(name: string, qualifier: string | { readonly span: Span }, text: string): string[] {
  if (typeof qualifier === 'string') return [];
  if ('text' in qualifier) return checkArgument(name, qualifier as Argument, text);
  return checkSpan(name, qualifier.span, { start: 0, end: text.length });
}

function checkArgument(name: string, argument: Argument, text: string): string[] {
  const outside = checkSpan(name, argument.span, { start: 0, end: text.length });
  if (outside.length > 0) return outside;
  const written = cut(text, argument.span);
  return problemIf(written !== argument.text, `${name} is "${argument.text}" where the article says "${written}"`);
}

function checkSpan(name: string, span: Span, outer: Span): string[] {
  const { start, end } = span;
  const real = Number.isInteger(start) && Number.isInteger(end) && start < end;
  return problemIf(
    !real || !contains(outer, span),
    `${name} [${start}, ${end}] is not within [${outer.start}, ${outer.end}]`,
  );
}

function problemIf(wrong: boolean, problem: string): string[] {
  return wrong ? [problem] : [];
}
