const WIDE_SIGN =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
const NARROW_ONLY = /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2027\u2030-\u205e]*$/u;
const WIDTHLESS = /^[\p{M}\p{Cf}\ue000\ue001]$/u;

/** How many columns a text takes if every letter is equally wide: two for Chinese characters and emoji, none for marks. */
export function widthOf(text: string): number {
  if (NARROW_ONLY.test(text)) return text.length;
  let width = 0;
  for (const sign of text) width += WIDTHLESS.test(sign) ? 0 : WIDE_SIGN.test(sign) ? 2 : 1;
  return width;
}
