import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Fact } from '#model/fact.ts';

/** Bodies that only say which they are with what they are part of. */
const PART = /^(?:the )?(?:Standing Committee|Committee|Secretariat|Presidium|General Office|Executive Committee)$/i;
const WHOLE =
  "(?:the )?(?:(?:provincial|municipal|national|city|county|district|regional|local|central) )(?:people['’]s )?(?:congress|government|council|assembly|court|party committee)";
const BEHIND = new RegExp(`^ of ${WHOLE}\\b`, 'i');
const BEFORE = new RegExp(`(?:^|\\s)(${WHOLE} )$`, 'i');
const WINDOW = 60;

/** "Standing Committee" of "the provincial people's congress": the body with the words that say which. */
export function widenBody(facts: readonly Fact[], { article }: AnnotatedArticle): Fact[] {
  return facts.map((fact) => {
    const body = fact.qualifiers.organisation;
    if (!body || !PART.test(body.text)) return fact;
    const wider = widened(body, article.text);
    return wider === body ? fact : { ...fact, qualifiers: { ...fact.qualifiers, organisation: wider } };
  });
}

function widened(body: Argument, text: string): Argument {
  const { start, end } = body.span;
  const behind = BEHIND.exec(text.slice(end, end + WINDOW))?.[0].length ?? 0;
  const before = BEFORE.exec(text.slice(Math.max(0, start - WINDOW), start))?.[1]?.replace(/^the /i, '').length ?? 0;
  if (behind + before === 0) return body;
  const span = { start: start - before, end: end + behind };
  const words = text.slice(span.start, span.end);
  return { ...body, span, text: words, name: words };
}
