/** A sentence of a report is rarely shorter, a headline, a byline or a button rarely longer. */
const SHORTEST_PROSE = 70;
const LONGEST_HEADLINE = 220;

/** Whether a line is a paragraph of running text rather than a headline, a byline or a button. */
export function looksLikeProse(line: string): boolean {
  if (line.length > LONGEST_HEADLINE) return true;
  return line.length >= SHORTEST_PROSE && /[.!?…:]["”’')\]]*$/u.test(line);
}
