import type { VerbCue } from '#annotate/attributions/cues/findVerbCues.ts';
import type { Scene } from '#annotate/attributions/cues/scene.ts';
import { findSpeakerBefore } from '#annotate/attributions/phrases/findSpeakerBefore.ts';
import type { AttributionDraft, QuotedArticle } from '#annotate/attributions/quotedArticle.ts';

/** "…, which she said would cost too much": what is said is the pronoun and what follows the cue. */
export function whichSomebodySaid({ article, range }: Scene, cue: VerbCue): AttributionDraft | undefined {
  if (cue.form !== 'finite' || !(cue.complements.has('around') || cue.complements.has('that'))) return undefined;
  const speaker = findSpeakerBefore(article.tokens, cue.tokens.start, range.start);
  const pronoun = speaker && findPronoun(article, speaker.start, range.start);
  if (!speaker || pronoun === undefined) return undefined;
  const start = cue.tokens.end;
  const end = findRestEnd(article, start, range.end);
  const rest = end > start ? [{ start, end }] : [];
  return { speaker: [speaker], cue: [cue.tokens], content: [{ start: pronoun, end: pronoun + 1 }, ...rest] };
}

function findPronoun({ tokens }: QuotedArticle, at: number, floor: number): number | undefined {
  const token = tokens[at - 1];
  if (!token || at - 1 <= floor) return undefined;
  if (/^(?:which|whom)$/.test(token.lower)) return at - 1;
  const behindNoun = /^(?:NOUN|PROPN)$/.test(tokens[at - 2]?.pos ?? '') || tokens[at - 2]?.text === ',';
  return /^(?:who|that)$/.test(token.lower) && behindNoun ? at - 1 : undefined;
}

function findRestEnd({ tokens }: QuotedArticle, start: number, ceiling: number): number {
  if (/^(?:in|on|at)$/.test(tokens[start]?.lower ?? '')) return start;
  let end = start;
  while (end < ceiling && !/^[,;:.)]$/.test(tokens[end]?.text ?? '')) end++;
  return end;
}
