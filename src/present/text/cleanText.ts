const ESCAPE_SEQUENCES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/gu;
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu;
/** Marks that turn the direction of everything behind them: the text could read out of its quotation. */
const DIRECTION_OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/gu;
const PRIVATE_USE = /[\ue000-\uf8ff]/gu;
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;
const VISIBLE = /[^\s\p{C}\p{M}\u115f\u1160\u3164\uffa0]/u;

/**
 * Text of articles and users as one line that is safe to show: no control characters or terminal sequences, no
 * override of the direction, no piles of combining marks, blanks collapsed. The private use area becomes U+FFFD, so
 * that the renderers can put marks of their own there. Text with nothing to see in it becomes "—".
 */
export function cleanText(text: string): string {
  const line = text
    .replace(ESCAPE_SEQUENCES, '')
    .replace(DIRECTION_OVERRIDES, '')
    .replace(/\s+/gu, ' ')
    .replace(CONTROLS, '')
    .replace(PRIVATE_USE, '\ufffd')
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(PILED_MARKS, '$1')
    .trim();
  return VISIBLE.test(line) ? line : '—';
}
