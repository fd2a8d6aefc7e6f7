/** A noun in the singular, as far as its end tells: "companies", "women", "classes", "ferries". One in the singular stays. */
export function toSingular(noun: string): string {
  const last = noun.charCodeAt(noun.length - 1);
  // Most words end in neither "s" nor "n", and every word of an article is asked.
  if (last !== 115 && last !== 110) return noun;
  if (noun.endsWith('men')) return `${noun.slice(0, -3)}man`;
  if (last === 110 || noun.length < 3 || /(?:[su]|[rs]i)s$/.test(noun)) return noun;
  if (/..ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  return /(?:ss|x|ch|sh)es$/.test(noun) ? noun.slice(0, -2) : noun.slice(0, -1);
}
