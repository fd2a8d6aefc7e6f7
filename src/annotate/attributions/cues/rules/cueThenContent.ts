import { findContentAfter } from '#annotate/attributions/content/findContentAfter.ts';
import type { VerbCue } from '#annotate/attributions/cues/findVerbCues.ts';
import type { Scene } from '#annotate/attributions/cues/scene.ts';
import { subjectOf } from '#annotate/attributions/cues/subjectOf.ts';
import { isSubordinator } from '#annotate/attributions/phrases/phraseWords.ts';
import type { AttributionDraft } from '#annotate/attributions/quotedArticle.ts';
import type { Span } from '#model/span.ts';

/** "She said that …", "Lee praised …", "…, adding that …"; what seems so seems so to nobody named. */
export function cueThenContent(scene: Scene, cue: VerbCue): AttributionDraft | undefined {
  if (cue.form === 'infinitive' || cue.form === 'passive') return undefined;
  const subject = subjectOf(scene, cue);
  if (!subject) return undefined;
  const limits = { ceiling: scene.range.end, cues: scene.cues, fronted: isFronted(scene, subject) };
  const content = findContentAfter(scene.article, cue, limits);
  if (!content) return undefined;
  if (/^(?:seem|appear)$/.test(cue.lemma)) return { speaker: [], cue: [cue.tokens], content: [subject, content] };
  return { speaker: [subject], cue: [cue.tokens], content: [content] };
}

/** "When Lee says so, …" and "Lee, who says so, …": what is said ends at the comma; what "those who say so" say goes on. */
function isFronted({ article: { tokens }, range }: Scene, { start }: Span): boolean {
  if (/^(?:who|which)$/.test(tokens[start]?.lower ?? '')) return tokens[start - 1]?.text === ',';
  if (!tokens.slice(range.start, range.start + 2).some(isSubordinator)) return false;
  return !tokens.slice(range.start, start).some(({ text }) => text === ',');
}
