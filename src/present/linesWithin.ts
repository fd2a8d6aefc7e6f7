/** As many of the lines as fit `limit` UTF-16 units when joined; the last one says how many are missing. */
export function linesWithin(lines: readonly string[], limit: number): string {
  const whole = lines.join('\n');
  if (whole.length <= limit) return whole;
  for (let kept = lines.length - 1; kept > 0; kept -= 1) {
    const text = [...lines.slice(0, kept), `… and ${lines.length - kept} more`].join('\n');
    if (text.length <= limit) return text;
  }
  return `… ${lines.length} lines`;
}
