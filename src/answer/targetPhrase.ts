import type { Fact } from '#model/fact.ts';
import { writtenDeadline } from './writtenMoment.ts';
import { writtenValue } from './writtenQuantity.ts';

/** "GDP: over one trillion yuan, by 2025": what is to be reached, how much and by when, figures in the article's words. */
export function targetPhrase(fact: Fact, text: string): string {
  const [value, deadline] = [writtenValue(fact, text), writtenDeadline(fact.qualifiers.deadline, text)];
  return `${fact.object.text}${value ? `: ${value}` : ''}${deadline ? `, by ${deadline}` : ''}`;
}
