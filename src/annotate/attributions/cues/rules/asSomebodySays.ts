import type { VerbCue } from '#annotate/attributions/cues/findVerbCues.ts';
import type { Scene } from '#annotate/attributions/cues/scene.ts';
import { subjectOf } from '#annotate/attributions/cues/subjectOf.ts';
import { findAdjunctEnd } from '#annotate/attributions/phrases/findAdjunctEnd.ts';
import type { AttributionDraft } from '#annotate/attributions/quotedArticle.ts';

/** "As Lee explains, the dam is old" and "The dam is old, as Lee explains". */
export function asSomebodySays(scene: Scene, cue: VerbCue): AttributionDraft | undefined {
  const { article, range } = scene;
  const { tokens } = article;
  const speaker = cue.form === 'finite' && cue.complements.has('around') ? subjectOf(scene, cue) : undefined;
  const as = (speaker?.start ?? 0) - 1;
  if (!speaker || tokens[as]?.lower !== 'as') return undefined;
  const told = { speaker: [speaker], cue: [cue.tokens] };
  const next = findAdjunctEnd(tokens, cue.tokens.end, range.end);
  const opens = as - range.start <= 1;
  if (opens && tokens[next]?.text === ',') return { ...told, content: [{ start: next + 1, end: range.end }] };
  if (opens || tokens[as - 1]?.text !== ',' || next < range.end) return undefined;
  return { ...told, content: [{ start: range.start, end: as - 1 }] };
}
