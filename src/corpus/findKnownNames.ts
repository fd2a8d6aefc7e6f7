import type { Corpus } from '#model/corpus.ts';

/** The longest name that is looked for, in words, and in characters if the script has no blanks. */
const MOST_WORDS = 7;
const MOST_CHARACTERS = 12;

/** The entities of the corpus that a text names, by name, each once, in the order of the text; the longest name counts. */
export function findKnownNames(text: string, corpus: Corpus): string[] {
  const words = text.normalize('NFC').match(/\p{Script=Han}+|[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’-]*/gu) ?? [];
  const found: string[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    if (/\p{Script=Han}/u.test(word)) found.push(...findNamesInRun(word, corpus));
    const name = findLongestName(words.slice(at, at + MOST_WORDS), corpus);
    found.push(...(name ? [name.name] : []));
    at += name?.words ?? 1;
  }
  return [...new Set(found)];
}

function findLongestName(words: readonly string[], corpus: Corpus): { name: string; words: number } | undefined {
  if (!/^[\p{Lu}\p{Lo}\p{N}]/u.test(words[0] ?? '')) return undefined;
  for (let count = words.length; count > 0; count -= 1) {
    const name =
      nameIfKnown(words.slice(0, count).join(' '), corpus) ?? nameIfKnown(trimEnd(words.slice(0, count)), corpus);
    if (name) return { name, words: count };
  }
  return undefined;
}

/** Without what ends a sentence or a possessive behind the last word. */
function trimEnd(words: readonly string[]): string {
  return words.join(' ').replace(/(?:['’]s)?[.'’-]*$/u, '');
}

function findNamesInRun(run: string, corpus: Corpus): string[] {
  for (let start = 0; start < run.length - 1; start += 1)
    for (let length = Math.min(MOST_CHARACTERS, run.length - start); length > 1; length -= 1) {
      const name = nameIfKnown(run.slice(start, start + length), corpus);
      if (name) return [name, ...findNamesInRun(run.slice(start + length), corpus)];
    }
  return [];
}

function nameIfKnown(words: string, corpus: Corpus): string | undefined {
  return corpus.isName(words) ? corpus.findEntities(words)[0]?.entity.name : undefined;
}
