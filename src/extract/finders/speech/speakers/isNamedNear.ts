import { sectionsOf } from '#extract/finders/speech/headings.ts';
import { FEMALE_NAMES, MALE_NAMES } from '#lexicon/names/genderedNames.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument } from '#model/fact.ts';
import type { Mention } from '#model/mention.ts';
import { type Sentence, sentenceAt } from '#model/sentence.ts';
import { countBefore, findOverlapping, overlaps, type Span } from '#model/span.ts';

/** How many sentences before "she" a reader still has in mind who was named. */
const FARTHEST_NAME = 3;

/**
 * Whether somebody for whom "she" or "the midwife" stands was named shortly before, so that who reads the words can tell, too; and nobody else
 * could be meant: not who is named at the head of the sentence, "As Lee looks back, he says", nor another of the same family name.
 */
export function isNamedNear({ span, name = '' }: Argument, annotated: AnnotatedArticle): boolean {
  const { article, sentences } = annotated;
  const at = sentenceAt(sentences, span.start);
  const near = { start: startOfNear(sentences, at), end: sentences[at]?.span.end ?? span.end };
  const names = findOverlapping(annotated.mentions, near).filter(isName);
  const own = names.filter(({ entity }) => annotated.entities[entity ?? -1]?.name === name);
  if (own.some((mention) => overlaps(mention.span, span))) return true;
  const last = own.findLast((mention) => mention.span.end <= span.start) ?? own[0];
  if (last === undefined) return isInHeadline(span, name, annotated);
  return !(
    last.kind === 'person' &&
    (isDead(last, article.text) ||
      isOfFamily(last, name, annotated) ||
      isOtherAhead({ start: sentences[at]?.span.start ?? 0, end: span.start }, name, article.text))
  );
}

function isName({ form }: Mention): boolean {
  return form === 'name';
}

function startOfNear(sentences: readonly Sentence[], at: number): number {
  let left = FARTHEST_NAME;
  for (let i = at - 1; i >= 0; i--) {
    if (!sentences[i]?.boilerplate) left -= 1;
    if (left === 0) return sentences[i]?.span.start ?? 0;
  }
  return 0;
}

function isInHeadline({ start }: Span, name: string, annotated: AnnotatedArticle): boolean {
  const headings = sectionsOf(annotated);
  const section = headings[countBefore(headings, start) - 1]?.text ?? '';
  return `${section} ${annotated.article.title ?? ''}`.includes(familyOf(name));
}

function familyOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** "Her late hound Rex". */
function isDead({ span: { start } }: Mention, text: string): boolean {
  return /\b(?:his|her|their|the|its) late (?:\p{L}+ ){0,3}$/iu.test(text.slice(Math.max(0, start - 40), start));
}

/** "Lee" alone, where two were named before: "he" may be either. */
function isOfFamily({ span }: Mention, name: string, { mentions, entities }: AnnotatedArticle): boolean {
  const family = familyOf(name);
  if (span.end - span.start > family.length) return false;
  const near = { start: span.start - FARTHEST_RELATIVE, end: span.end };
  return findOverlapping(mentions, near).some(({ form, kind, entity }) => {
    const other = entities[entity ?? -1]?.name ?? '';
    if (form !== 'name' || kind !== 'person' || other === name || familyOf(other) !== family) return false;
    return sexesOf(other).some((sex) => sexesOf(name).includes(sex));
  });
}
/** In characters. */
const FARTHEST_RELATIVE = 1200;

function sexesOf(name: string): readonly string[] {
  const [given = ''] = name.toLowerCase().split(' ');
  return [...(FEMALE_NAMES.has(given) ? ['she'] : []), ...(MALE_NAMES.has(given) ? ['he'] : [])];
}

/** "As Lee looks back, he says". */
function isOtherAhead(before: Span, name: string, text: string): boolean {
  const [, first] =
    /^(?:As|When|While|Before|After|Once|Since) (\p{Lu}[\p{L}’'-]+) \p{Ll}/u.exec(
      text.slice(before.start, before.end),
    ) ?? [];
  return first !== undefined && !name.split(' ').includes(first) && !NO_NAMES.test(first);
}
const NO_NAMES = /^(?:I|The|A|An|He|She|It|They|We|You|His|Her|Their)$/;
