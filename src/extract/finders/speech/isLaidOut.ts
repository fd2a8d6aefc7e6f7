import type { ReadClaim } from './readClaim.ts';

/** Who signs several parts of an article wrote them, and quotes others; who signs a few words is where they come from. */
export function isByline({ attribution: { cue }, speaker: { name, kind }, said, annotated }: ReadClaim): boolean {
  const { text } = annotated.article;
  const [sign] = cue;
  if (!sign || !/^[-–—―]+$/.test(text.slice(sign.start, sign.end))) return false;
  if (kind !== 'person' || /^\p{Ll}/u.test(said.find(({ pos }) => pos !== 'PUNCT')?.text ?? 'a')) return true;
  return name !== undefined && text.split(name).filter((before) => /[-–—―]\s*$/.test(before)).length > 1;
}

/** What stands before a colon speaks if it is somebody, and if what follows ends like a sentence, as in an interview. */
export function isLabel({ cue, said, speech, speaker: { kind }, annotated: { article }, content }: ReadClaim): boolean {
  if (cue.length !== 1 || cue[0]?.text !== ':' || speech === 'direct') return false;
  if (kind !== 'person') return true;
  return !/^[.?!”"]/.test(article.text.slice(content.end)) && !/^[.?!”"]$/.test(said.at(-1)?.text ?? '');
}

export function isHeadline({ cue, speech, annotated: { sentences, article } }: ReadClaim): boolean {
  const sentence = sentences[cue[0]?.sentence ?? -1];
  return (
    speech !== 'direct' &&
    sentence !== undefined &&
    !ENDS_SENTENCE.test(article.text.slice(sentence.span.start, sentence.span.end))
  );
}

const ENDS_SENTENCE = /[.!:;…][”"’')\]]*\s*$|\)\s*$/u;
