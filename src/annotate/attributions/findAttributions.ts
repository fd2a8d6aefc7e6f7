import { attributeSentence } from '#annotate/attributions/cues/attributeSentence.ts';
import { speaksAsThing } from '#annotate/attributions/phrases/speaksAsThing.ts';
import { attributeLooseQuotations } from '#annotate/attributions/quotations/attributeLooseQuotations.ts';
import { continueSpeech } from '#annotate/attributions/quotations/continueSpeech.ts';
import { findColonLabels } from '#annotate/attributions/quotations/findColonLabels.ts';
import type { Attribution } from '#model/annotatedArticle.ts';
import { markTokens, spanOfTokens } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';
import type { AttributionDraft, QuotedArticle } from './quotedArticle.ts';

type AttributionStep = {
  readonly name: string;
  readonly why: string;
  readonly run: (article: QuotedArticle, drafts: readonly AttributionDraft[]) => readonly AttributionDraft[];
};

/** How attributions are found, in this order. */
export const ATTRIBUTION_STEPS: readonly AttributionStep[] = [
  {
    name: 'colon labels',
    why: 'first, as all that stands behind "LEE:" is what Lee says, whatever cues it holds',
    run: findColonLabels,
  },
  {
    name: 'cues',
    why: 'most speech is claimed by a verb, a noun or a phrase of its own sentence',
    run: (article, drafts) => [...drafts, ...attributeSentences(article, drafts)],
  },
  {
    name: 'loose quotations',
    why: 'a whole quotation is said by somebody, even if no list knows the verb beside it',
    run: (article, drafts) => [...drafts, ...attributeLooseQuotations(article, drafts)],
  },
  {
    name: 'continued speech',
    why: 'last, as a quotation that nobody claims belongs to who spoke before it',
    run: (article, drafts) => continueSpeech(article, [...drafts].sort(byCue)),
  },
];

/**
 * Who says what in an article: direct and indirect speech, opinions and intentions, with spans in UTF-16 offsets, in
 * the order of the text. The scheme is that of PolNeAR (Newell et al. 2018).
 */
export function findAttributions(article: QuotedArticle): Attribution[] {
  const none: readonly AttributionDraft[] = [];
  return ATTRIBUTION_STEPS.reduce((drafts, { run }) => run(article, drafts), none).map((draft) =>
    toAttribution(article, draft),
  );
}

/** What the sentences say outside labelled lines. */
function attributeSentences(article: QuotedArticle, labelled: readonly AttributionDraft[]): AttributionDraft[] {
  const isLabelled = markTokens(
    labelled.flatMap(({ content }) => content),
    article.tokens.length,
  );
  return article.sentences
    .filter(({ boilerplate }) => !boilerplate)
    .flatMap((sentence) => attributeSentence(article, sentence))
    .filter(({ cue }) => isLabelled[cue[0]?.start ?? -1] !== 1);
}

function byCue(a: AttributionDraft, b: AttributionDraft): number {
  return (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0);
}

function toAttribution({ tokens }: QuotedArticle, { speaker, cue, content }: AttributionDraft): Attribution {
  const cutSpans = (ranges: readonly Span[]) => ranges.map((range) => spanOfTokens(tokens, range));
  const opening = tokens[content[0]?.start ?? -1]?.text ?? '';
  const byThing = speaker.length > 0 && speaker.every((range) => speaksAsThing(tokens, range));
  return {
    speaker: cutSpans(speaker),
    cue: cutSpans(cue),
    content: cutSpans(content),
    quoted: /^["“'‘«]/.test(opening),
    ...(byThing && { byThing }),
  };
}
