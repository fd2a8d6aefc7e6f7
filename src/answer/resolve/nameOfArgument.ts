import type { Corpus } from '#model/corpus.ts';
import type { Argument, Fact } from '#model/fact.ts';

/** The corpus's own name for an end of a fact; a post is named as its article names it. */
export function nameOfArgument(argument: Argument, articleId: string, corpus: Corpus): string {
  if (argument.kind === 'post') return argument.text;
  return corpus.entityOf(argument, articleId)?.name ?? argument.name ?? argument.text;
}

export function nameOfSubject({ subject, evidence }: Fact, corpus: Corpus): string {
  return nameOfArgument(subject, evidence.articleId, corpus);
}

export function nameOfObject({ object, evidence }: Fact, corpus: Corpus): string {
  return nameOfArgument(object, evidence.articleId, corpus);
}
