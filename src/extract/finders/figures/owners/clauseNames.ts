import { CLAUSE_WORDS } from '#extract/finders/figures/clauses/clauseRows.ts';
import { EVERYDAY_PATTERNS } from '#extract/finders/figures/everydayRows.ts';
import { OWNER_PATTERNS } from '#extract/phrases/phraseRows.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument } from '#model/fact.ts';
import { onceFor } from '#model/makeOnce.ts';
import type { Mention } from '#model/mention.ts';
import { cut, findWithin, type Span } from '#model/span.ts';

/** The name in some words that a figure is best looked up by: that of a body, else of a place, else any. */
export function findNamed(annotated: AnnotatedArticle, span: Span): Mention | undefined {
  const inside = findWithin(annotated.mentions, span).filter((mention) => isName(annotated, mention));
  return inside.find(({ kind }) => kind === 'organisation') ?? inside.find(({ kind }) => kind === 'place') ?? inside[0];
}

/** A name, and no noun that has a capital only because it opens its sentence: "Tickets cost", "Gold prices". */
export function isName(annotated: AnnotatedArticle, mention: Mention): boolean {
  const { tokens, article } = annotated;
  if (mention.form !== 'name' || mention.kind === 'post' || tokens[mention.tokens.end]?.text === '-') return false;
  if (CLAUSE_WORDS.noName.test(cut(article.text, mention.span))) return false;
  const opens = tokens[mention.tokens.start - 1]?.sentence !== tokens[mention.tokens.start]?.sentence;
  return !opens || isNameThoughFirst(annotated, mention);
}

/** Whether the first word of a sentence is a name, and not only its first word. */
function isNameThoughFirst(annotated: AnnotatedArticle, { tokens: range, kind, entity }: Mention): boolean {
  const first = annotated.tokens[range.start];
  if (!first || (/s$/.test(first.lower) && kind === 'other')) return false;
  if (range.end - range.start > 1) return true;
  if (EVERYDAY_PATTERNS.measured.test(first.text) || CLAUSE_WORDS.event.test(first.text)) return false;
  if (entity !== undefined && (mentionCounts(annotated).get(entity) ?? 0) > 0) return true;
  if (OWNER_PATTERNS.common.test(first.text) || OWNER_PATTERNS.commonEnding.test(first.lower)) return false;
  const next = annotated.tokens[range.end];
  const isPartOfNoun = next?.pos === 'CCONJ' || (next?.pos === 'NOUN' && !CLAUSE_WORDS.verbNoun.test(next.lower));
  return first.pos === 'PROPN' && !isPartOfNoun && (!/s$/.test(first.lower) || kind === 'place');
}

/** How often each entity of an article is named where only a name has a capital: not at the beginning of a sentence. */
const mentionCounts = onceFor(({ mentions, tokens }: AnnotatedArticle) => {
  const counts = new Map<number, number>();
  for (const { entity, tokens: range } of mentions)
    if (entity !== undefined && tokens[range.start - 1]?.sentence === tokens[range.start]?.sentence)
      counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
});

/** Whether the words of an argument are a name. */
export function isNamed(annotated: AnnotatedArticle, { span, text }: Argument): boolean {
  const mention = findWithin(annotated.mentions, span).find(
    (one) => one.span.start === span.start && one.span.end === span.end,
  );
  return mention ? isName(annotated, mention) : /\p{Lu}\S* .*\p{Lu}/u.test(text);
}
