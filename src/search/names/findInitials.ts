import { groupRows } from './groupRows.ts';
import type { NameRow } from './nameRow.ts';

/** Words that an acronym may leave out. */
const LEFT_OUT_WORDS = new Set(['of', 'and', 'the', 'for', 'in', 'on', 'de', 'la', 'du', 'des', 'der', 'und']);

/**
 * Finds names by initials: "BoE" for Bank of England, "S. Lei" for Sheng Lei (in either order), "Joseph Biden" for
 * Joseph R. Biden. A lone initial finds nothing.
 */
export function findInitials(rows: readonly NameRow[]): (folded: string) => readonly number[] {
  const acronyms = groupRows(rows, acronymsOf);
  const byWord = groupRows(rows, (row) => row.words.filter((word) => word.length > 1));
  return (folded) => {
    const query = folded.split(' ');
    const written = query.every((word) => word.length === 1) || query.length === 1 ? query.join('') : '';
    const shortened = findSharing(query, byWord).filter((index) => {
      const words = rows[index]?.words ?? [];
      return isAbbreviation(query, words) || isAbbreviation(query.toReversed(), words);
    });
    return [...new Set([...(acronyms.get(written) ?? []), ...shortened])];
  };
}

function acronymsOf({ words }: NameRow): string[] {
  const firstLetters = (list: readonly string[]) => list.map((word) => word[0]).join('');
  return [firstLetters(words), firstLetters(words.filter((word) => !LEFT_OUT_WORDS.has(word)))].filter(
    (acronym) => acronym.length > 1,
  );
}

/** Rows that share the query's rarest full word. */
function findSharing(query: readonly string[], byWord: ReadonlyMap<string, readonly number[]>): readonly number[] {
  if (query.length < 2) return [];
  const lists = query.filter((word) => word.length > 1).map((word) => byWord.get(word) ?? []);
  const known = lists.filter((list) => list.length > 0);
  return known.sort((a, b) => a.length - b.length)[0] ?? [];
}

/** Word by word, one or the other shortened to its initial, and at least one of them so; extra initials may be left out. */
function isAbbreviation(query: readonly string[], words: readonly string[]): boolean {
  let at = 0;
  let shortened = false;
  for (const word of words) {
    const typed = query[at];
    if (typed === word) at++;
    else if (typed !== undefined && (typed.length === 1 || word.length === 1) && typed[0] === word[0]) {
      at++;
      shortened = true;
    } else if (word.length === 1) shortened = true;
    else return false;
  }
  return shortened && at === query.length;
}
