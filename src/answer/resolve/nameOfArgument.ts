import type { Corpus } from '#model/corpus.ts';
import type { Argument, Fact } from '#model/fact.ts';

/** The corpus's own name for what a fact speaks of; a post is named as its article names it. */
export function nameOfArgument(argument: Argument, { evidence }: Pick<Fact, 'evidence'>, corpus: Corpus): string {
  if (argument.kind === 'post') return argument.text;
  return corpus.entityOf(argument, evidence.articleId)?.name ?? argument.name ?? argument.text;
}

export function nameOfSubject(fact: Fact, corpus: Corpus): string {
  return nameOfArgument(fact.subject, fact, corpus);
}

export function nameOfObject(fact: Fact, corpus: Corpus): string {
  return nameOfArgument(fact.object, fact, corpus);
}
