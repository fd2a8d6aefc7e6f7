import type { VerbCue } from '#annotate/attributions/cues/findVerbCues.ts';
import type { Scene } from '#annotate/attributions/cues/scene.ts';
import { findSpeakerAfter } from '#annotate/attributions/phrases/findSpeakerAfter.ts';
import { findSpeakerBefore } from '#annotate/attributions/phrases/findSpeakerBefore.ts';
import type { AttributionDraft } from '#annotate/attributions/quotedArticle.ts';

/** "a plan criticised by Lee": the noun phrase is what is spoken of. */
export function spokenOfBy({ article, range }: Scene, cue: VerbCue): AttributionDraft | undefined {
  const { tokens } = article;
  if (cue.form !== 'finite' || tokens[cue.tokens.end]?.lower !== 'by') return undefined;
  if (!/(?:ed|en|de)$/.test(tokens[cue.head]?.lower ?? '')) return undefined;
  const about = findSpeakerBefore(tokens, cue.tokens.start, range.start);
  const speaker = about && findSpeakerAfter(tokens, cue.tokens.end + 1, range.end);
  return speaker && { speaker: [speaker], cue: [cue.tokens], content: [about] };
}
