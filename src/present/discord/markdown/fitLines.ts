import type { Phrases } from '#wording/en/phrases.ts';

/** As many of the lines as fit `limit` UTF-16 units when joined; the last one says how many are missing. */
export function fitLines(lines: readonly string[], limit: number, { answer }: Phrases): string {
  const whole = lines.join('\n');
  if (whole.length <= limit) return whole;
  for (let kept = lines.length - 1; kept > 0; kept -= 1) {
    const text = [...lines.slice(0, kept), answer.more(lines.length - kept)].join('\n');
    if (text.length <= limit) return text;
  }
  return answer.lines(lines.length);
}
