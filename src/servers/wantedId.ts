/** Short enough to stand in a button with the place of a passage. */
const LONGEST = 48;

/** The id that an article would like: its title, or its file's name, as small words with hyphens between. */
export function wantedId(name: string): string {
  const slug = name
    .replace(/\.(?:md|txt|html?)$/iu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  const short = slug.length <= LONGEST ? slug : slug.slice(0, LONGEST).replace(/-[^-]*$/u, '');
  return short.replace(/\p{Surrogate}/gu, '') || 'article';
}
