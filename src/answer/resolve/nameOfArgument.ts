import type { Corpus } from '#model/corpus.ts';
import type { Argument, Fact } from '#model/fact.ts';

/** The corpus's own name for what a fact speaks of; a post is named as its article names it. */
export function nameOfArgument(argument: Argument, corpus: Corpus): string {
  if (argument.kind === 'post') return argument.text;
  return corpus.entityOf(argument)?.name ?? argument.name ?? argument.text;
}

export function nameOfSubject(fact: Fact, corpus: Corpus): string {
  return nameOfArgument(fact.subject, corpus);
}

export function nameOfObject(fact: Fact, corpus: Corpus): string {
  return nameOfArgument(fact.object, corpus);
}
