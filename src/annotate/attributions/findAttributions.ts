import { attributeSentence } from '#annotate/attributions/cues/attributeSentence.ts';
import { speaksAsThing } from '#annotate/attributions/phrases/speaksAsThing.ts';
import { attributeLooseQuotations } from '#annotate/attributions/quotations/attributeLooseQuotations.ts';
import { continueSpeech } from '#annotate/attributions/quotations/continueSpeech.ts';
import { findColonLabels } from '#annotate/attributions/quotations/findColonLabels.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Attribution } from '#model/attribution.ts';
import type { Span } from '#model/span.ts';
import { type AttributionDraft, type QuotedArticle, toQuotedArticle } from './quotedArticle.ts';

/**
 * Who says what in an article: direct and indirect speech, opinions and intentions, with spans in UTF-16 offsets, in
 * the order of the text. The scheme is that of PolNeAR (Newell et al. 2018).
 */
export function findAttributions(annotated: Omit<AnnotatedArticle, 'attributions'>): Attribution[] {
  const reading = toQuotedArticle(annotated);
  const labelled = findColonLabels(reading, annotated.mentions);
  const told = reading.sentences
    .filter(({ boilerplate }) => !boilerplate)
    .flatMap((sentence) => attributeSentence(reading, sentence));
  const drafts = [...labelled, ...told.filter((draft) => !labelled.some((label) => holds(label, draft)))];
  const all = [...drafts, ...attributeLooseQuotations(reading, drafts)].sort((a, b) => firstOf(a) - firstOf(b));
  return continueSpeech(reading, all).map((draft) => attribution(reading, draft));
}

/** What is said within a labelled line is part of what its speaker says. */
function holds({ content }: AttributionDraft, { cue }: AttributionDraft): boolean {
  const at = cue[0]?.start ?? -1;
  return content.some(({ start, end }) => start <= at && at < end);
}

function firstOf({ cue }: AttributionDraft): number {
  return cue[0]?.start ?? 0;
}

function attribution(reading: QuotedArticle, { speaker, cue, content }: AttributionDraft): Attribution {
  const spans = (ranges: readonly Span[]) => ranges.map((range) => offsets(reading, range));
  const opening = reading.tokens[content[0]?.start ?? -1]?.text ?? '';
  const byThing = speaker.length > 0 && speaker.every((range) => speaksAsThing(reading.tokens, range));
  return {
    speaker: spans(speaker),
    cue: spans(cue),
    content: spans(content),
    quoted: /^["“'‘«]/.test(opening),
    ...(byThing && { byThing }),
  };
}

function offsets({ tokens }: QuotedArticle, { start, end }: Span): Span {
  return { start: tokens[start]?.span.start ?? 0, end: tokens[end - 1]?.span.end ?? 0 };
}
