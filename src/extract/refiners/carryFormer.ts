import type { Fact } from '#model/fact.ts';
import { gatherBy } from '#model/gatherBy.ts';
import { cutLastWord } from '#text/cutWords.ts';

/** Titles right before a name, which many keep by courtesy. */
const BESIDE_NAME = /^(?:title-before-name|governed-post-before-name)$/;

/** "Former President Ma Rong … President Ma Rong": whom an article first calls a former one still is no more than that. */
export function carryFormer(facts: readonly Fact[]): Fact[] {
  const byHolder = gatherBy(facts.filter(isPost), keyOf);
  return facts.map((fact) => {
    if (!isPost(fact) || fact.qualifiers.tense || !BESIDE_NAME.test(fact.evidence.foundBy)) return fact;
    return isFormerBefore(fact, byHolder.get(keyOf(fact)) ?? [])
      ? { ...fact, qualifiers: { ...fact.qualifiers, tense: 'former' } }
      : fact;
  });
}

/** How often an article may go on without "former" before it is the "former" that is a slip. */
const MOST_PLAIN = 5;

function isFormerBefore({ object }: Fact, same: readonly Fact[]): boolean {
  const [first] = [...same].sort((a, b) => a.object.span.start - b.object.span.start);
  if (first?.qualifiers.tense !== 'former' || !BESIDE_NAME.test(first.evidence.foundBy)) return false;
  const plain = same.filter(({ qualifiers }) => !qualifiers.tense);
  return first.object.span.start < object.span.start && plain.length <= MOST_PLAIN * (same.length - plain.length);
}

function isPost({ relation, subject }: Fact): boolean {
  return relation === 'holdsPost' && subject.name !== undefined;
}

function keyOf({ subject, object }: Fact): string {
  return `${subject.name}|${cutLastWord(object.text.toLowerCase())}`;
}
