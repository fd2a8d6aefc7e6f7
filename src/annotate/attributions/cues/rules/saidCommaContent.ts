import { isClause } from '#annotate/attributions/content/isClause.ts';
import type { VerbCue } from '#annotate/attributions/cues/findVerbCues.ts';
import type { Scene } from '#annotate/attributions/cues/scene.ts';
import { subjectOf } from '#annotate/attributions/cues/subjectOf.ts';
import type { AttributionDraft } from '#annotate/attributions/quotedArticle.ts';

/** "He said, the road was closed": many papers put a comma before indirect speech. */
export function saidCommaContent(scene: Scene, cue: VerbCue): AttributionDraft | undefined {
  const { article, range } = scene;
  const { tokens } = article;
  const comma = cue.tokens.end;
  if (cue.form !== 'finite' || !cue.complements.has('clause') || tokens[comma]?.text !== ',') return undefined;
  const content = { start: comma + 1, end: range.end };
  const opens = /^(?:DET|PRON|PROPN|NOUN|ADV|NUM)$/.test(tokens[comma + 1]?.pos ?? '');
  const subject = opens && isClause(tokens, content) ? subjectOf(scene, cue) : undefined;
  return subject?.start === range.start ? { speaker: [subject], cue: [cue.tokens], content: [content] } : undefined;
}
