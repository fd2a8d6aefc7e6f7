import { findContentEnd } from '#annotate/attributions/content/findContentEnd.ts';
import type { VerbCue } from '#annotate/attributions/cues/findVerbCues.ts';
import type { Scene } from '#annotate/attributions/cues/scene.ts';
import { findSpeakerAfter } from '#annotate/attributions/phrases/findSpeakerAfter.ts';
import { findSpeakerBefore } from '#annotate/attributions/phrases/findSpeakerBefore.ts';
import type { AttributionDraft } from '#annotate/attributions/quotedArticle.ts';
import { REPORTING_PASSIVES } from '#lexicon/speech/reportingPassives.ts';

/** "It is expected to open", "The plan was criticised by Lee", "He was accused of lying": what is said has two parts. */
export function saidToBe({ article, range, cues }: Scene, cue: VerbCue): AttributionDraft | undefined {
  const { tokens } = article;
  const next = tokens[cue.tokens.end]?.lower ?? '';
  const follows = REPORTING_PASSIVES[cue.lemma];
  if (cue.form !== 'passive' || !follows || !(follows.includes(next) || follows.includes(''))) return undefined;
  const about = findSpeakerBefore(tokens, cue.tokens.start, range.start);
  const agent = next === 'by' ? findSpeakerAfter(tokens, cue.tokens.end + 1, range.end) : undefined;
  if (!about || (next === 'by' && !agent)) return undefined;
  const start = agent?.end ?? cue.tokens.end;
  const goesOn = !agent || /^(?:of|for|as|to|with)$/.test(tokens[start]?.lower ?? '');
  const limits = { ceiling: range.end, cues, thing: next !== 'to', fronted: false };
  const end = goesOn && start < range.end ? findContentEnd(article, start, limits) : start;
  const rest = end > start ? [{ start, end }] : [];
  return { speaker: agent ? [agent] : [], cue: [cue.tokens], content: [about, ...rest] };
}
