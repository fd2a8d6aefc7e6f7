type Tag = (source: TemplateStringsArray, ...parts: readonly string[]) => RegExp;

function withFlags(flags: string): Tag {
  return (source, ...parts) => new RegExp(String.raw(source, ...parts), flags);
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
