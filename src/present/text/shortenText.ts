/** Signs as readers see them, whatever they are made of. */
export const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** A word longer than this share of the limit is cut inside, so that little is lost. */
const LEAST_KEPT = 0.6;

/** The text in at most `limit` UTF-16 units, cut at a word and ended with an ellipsis if it is longer. */
export function shortenText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = Math.max(limit - 1, 0);
  const blank = text.lastIndexOf(' ', room);
  const end = blank > room * LEAST_KEPT ? blank : findGraphemeEnd(text, room);
  return `${text.slice(0, end).replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** The last boundary between graphemes at or before `room`, so that no emoji or accented letter is torn. */
function findGraphemeEnd(text: string, room: number): number {
  let end = 0;
  for (const { index, segment } of GRAPHEMES.segment(text.slice(0, room + 64))) {
    if (index + segment.length > room) break;
    end = index + segment.length;
  }
  return end;
}
