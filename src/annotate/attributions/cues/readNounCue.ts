import { findContentEnd } from '#annotate/attributions/content/findContentEnd.ts';
import { findPhraseStart } from '#annotate/attributions/phrases/findPhraseStart.ts';
import type { AttributionDraft, QuotedArticle } from '#annotate/attributions/quotedArticle.ts';
import { REPORTING_NOUNS } from '#lexicon/speech/reportingNouns.ts';
import type { Span } from '#model/span.ts';
import type { Scene } from './scene.ts';

const NOUNS_BY_FOLLOWER = new Map(Object.entries(REPORTING_NOUNS).map(([word, nouns]) => [word, new Set(nouns)]));

/** The attribution whose cue is the noun at a position: "Lee's claim that the dam is old", "her call for peace". */
export function readNounCue(
  article: QuotedArticle,
  at: number,
  { range, cues }: Pick<Scene, 'range' | 'cues'>,
): AttributionDraft | undefined {
  const { tokens, quotedBy } = article;
  const noun = tokens[at];
  const next = tokens[at + 1];
  if (noun?.pos !== 'NOUN' || !next || !NOUNS_BY_FOLLOWER.get(next.lower)?.has(noun.lemma)) return undefined;
  const speaker = (quotedBy[at] ?? -1) < 0 ? findOwner(article, at, range.start) : undefined;
  if (!speaker) return undefined;
  const clause = /^(?:that|to)$/.test(next.lower);
  const start = clause ? at + 1 : at + 2;
  const end = findContentEnd(article, start, { ceiling: range.end, cues, thing: !clause, fronted: false });
  return { speaker: [speaker], cue: [{ start: at, end: start }], content: [{ start, end }] };
}

/** "Lee's", "the ministry's", "her", right before the noun or an adjective of it. */
function findOwner({ tokens }: QuotedArticle, noun: number, floor: number): Span | undefined {
  const at = tokens[noun - 1]?.pos === 'ADJ' ? noun - 1 : noun;
  const last = tokens[at - 1];
  if (!last || at - 1 < floor) return undefined;
  if (/^(?:his|her|their|its|my|our|your)$/.test(last.lower)) return { start: at - 1, end: at };
  if (!/^['’]s?$/.test(last.text)) return undefined;
  const start = findPhraseStart(tokens, at - 1, floor);
  return start < at - 1 ? { start, end: at } : undefined;
}
