import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Speech } from '#model/fact.ts';
import { findOverlapping, type Span } from '#model/span.ts';

type StatementWords = {
  readonly parts: readonly Span[];
  /** From the first part to the last. */
  readonly content: Span;
  readonly speech: Speech;
  readonly speaker: Argument;
};

/** Whether it may be unclear what a statement is on, though no word of it stands for another: it names nobody, or opens with a thing told of elsewhere. */
export function leavesOpen({ parts, content, speech, speaker }: StatementWords, annotated: AnnotatedArticle): boolean {
  if (speech === 'direct' && countTokens(parts, annotated) < BRIEF) return true;
  return (
    pointsBack(content, speech, annotated) ||
    (isShort({ parts, speech }, annotated) && isWithoutName(parts, speaker, annotated))
  );
}

/** "The ferry was late", "their boat": a thing that is brought in elsewhere opens it. */
function pointsBack(content: Span, speech: Speech, { tokens, mentions }: AnnotatedArticle): boolean {
  const said = findOverlapping(tokens, content);
  const [first, ...others] = said[0]?.lower === 'that' && speech !== 'direct' ? said.slice(1) : said;
  if (!/^(?:the|this|that|these|those|its|his|her|their|some|both|another|such)$/.test(first?.lower ?? ''))
    return false;
  const verb = others.find(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const subject = { start: content.start, end: verb?.span.start ?? content.end };
  return !findOverlapping(mentions, subject).some(({ form, kind }) => form === 'name' && kind !== 'post');
}

/** What is reported in so many words mostly tells itself what it is about; who is quoted has the scene in mind. */
function isShort({ parts, speech }: Pick<StatementWords, 'parts' | 'speech'>, annotated: AnnotatedArticle): boolean {
  return speech === 'direct' || countTokens(parts, annotated) <= LONG;
}
const LONG = 24;
/** A quotation of fewer words is an exclamation or an answer. */
const BRIEF = 16;

function countTokens(parts: readonly Span[], { tokens }: AnnotatedArticle): number {
  return parts.reduce((sum, part) => sum + findOverlapping(tokens, part).length, 0);
}

/** Nobody and nothing is named but the speaker: which scene the words belong to, they do not tell. */
function isWithoutName(parts: readonly Span[], { name }: Argument, { mentions, entities }: AnnotatedArticle): boolean {
  return !parts
    .flatMap((part) => findOverlapping(mentions, part))
    .some(({ form, kind, entity }) => form === 'name' && kind !== 'post' && entities[entity ?? -1]?.name !== name);
}
