import { findContentEnd } from '#annotate/attributions/content/findContentEnd.ts';
import type { VerbCue } from '#annotate/attributions/cues/findVerbCues.ts';
import type { Scene } from '#annotate/attributions/cues/scene.ts';
import type { AttributionDraft } from '#annotate/attributions/quotedArticle.ts';

/** "Lee was asked whether …" and "Asked about the bridge, she said …": whoever is asked is not the speaker. */
export function somebodyAsked({ article, range, cues }: Scene, cue: VerbCue): AttributionDraft | undefined {
  const { tokens } = article;
  const lead = cue.tokens.start - range.start;
  const fronted = lead === 0 || (lead === 1 && tokens[range.start]?.lower === 'when');
  const behindWhen = /^(?:when|once|if)$/.test(tokens[cue.tokens.start - 1]?.lower ?? '');
  if (
    !/^(?:ask|tell)$/.test(cue.lemma) ||
    !(cue.form === 'passive' || (cue.form === 'finite' && (fronted || behindWhen)))
  )
    return undefined;
  const start = cue.tokens.end;
  const opens = /^(?:if|whether|what|which|how|why|to|that)$/.test(tokens[start]?.lower ?? '');
  if (!opens && tokens[start - 1]?.lower !== 'about') return undefined;
  const end = findContentEnd(article, start, { ceiling: range.end, cues, thing: true, fronted: cue.form === 'finite' });
  return { speaker: [], cue: [cue.tokens], content: [{ start, end }] };
}
