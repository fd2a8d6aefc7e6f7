import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact } from '#model/fact.ts';
import { gatherBy } from '#model/gatherBy.ts';
import { contains } from '#model/span.ts';
import { cutLastWord } from '#text/cutWords.ts';

/** Titles right before a name, which many keep by courtesy. */
const BESIDE_NAME = /^(?:title-before-name|governed-post-before-name)$/;

/** "Former President Ma Rong … President Ma Rong": whom an article first calls a former one still is no more than that. */
export function carryFormer(facts: readonly Fact[], annotated: AnnotatedArticle): Fact[] {
  const byHolder = gatherBy(facts.filter(isPost), keyOf);
  return facts.map((fact) => {
    if (!isPost(fact) || fact.qualifiers.tense || !BESIDE_NAME.test(fact.evidence.foundBy)) return fact;
    const same = byHolder.get(keyOf(fact)) ?? [];
    return isFormerBefore(fact, same) || isFormerOutside(fact, same, annotated)
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

/** In a quotation, by courtesy or from another year, what the article itself nowhere says: there it is "former President Ma". */
function isFormerOutside(fact: Fact, same: readonly Fact[], { attributions }: AnnotatedArticle): boolean {
  const isSpoken = ({ object }: Fact) =>
    attributions.some(({ quoted, content }) => quoted && content.some((span) => contains(span, object.span)));
  if (!isSpoken(fact)) return false;
  const told = same.filter((one) => BESIDE_NAME.test(one.evidence.foundBy) && !isSpoken(one));
  return told.length > 0 && told.every(({ qualifiers }) => qualifiers.tense === 'former');
}

function isPost({ relation, subject }: Fact): boolean {
  return relation === 'holdsPost' && subject.name !== undefined;
}

function keyOf({ subject, object }: Fact): string {
  return `${subject.name}|${cutLastWord(object.text.toLowerCase())}`;
}
