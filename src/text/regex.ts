type Tag = (source: TemplateStringsArray, ...parts: readonly string[]) => RegExp;

function withFlags(flags: string): Tag {
  return (source, ...parts) => new RegExp(String.raw(source, ...parts), flags);
}

/** The source of an expression that fits a text as it is. */
export function escapeRegex(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The source of an expression that fits any of some texts as they are, none of them as part of a longer word. */
export function wholeTexts(texts: readonly string[]): string {
  const sources = texts.map(escapeRegex);
  return String.raw`(?<![\p{L}\p{N}])(?:${sources.join('|')})(?![\p{L}\p{N}])`;
}

/**
 * A regular expression with parts that stand elsewhere, and its flags: regex.iu`\b${NAME} ran\b`. Backslashes are
 * written as they are between slashes.
 */
export const regex = Object.assign(withFlags(''), {
  dgu: withFlags('dgu'),
  g: withFlags('g'),
  giu: withFlags('giu'),
  gu: withFlags('gu'),
  i: withFlags('i'),
  iu: withFlags('iu'),
  iy: withFlags('iy'),
  u: withFlags('u'),
  uy: withFlags('uy'),
  y: withFlags('y'),
});
