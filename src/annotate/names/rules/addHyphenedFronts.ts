import { areAdjacent, markTokens } from '#model/sentence.ts';
import { type NamedArticle, type NameRange, replaceNames } from './nameRule.ts';

const HYPHENED = /^\p{Lu}\p{L}+-\p{Lu}\p{L}+$/u;
const HYPHEN = /^[-‐‑]$/u;
const WORD = /^\p{Lu}\p{L}+$/u;
/** "Dallas-Fort Worth International Airport": what serves two towns has both in its name. */
const FACILITY = /^(?:Airport|Station|Stadium|Bridge|Arena|Expressway|Tunnel|Canal)$/;
/** "Mar-a-Lago", "Stratford-upon-Avon": small words between hyphens, in the names of places alone. */
const INSIDE_PLACE = /^(?:a|upon|on|sur|lès|les|sous|am|al)$/;

/** "Inter-Valley Growth Zone": such a word directly before an organisation or a place is its front. */
export function addHyphenedFronts(names: readonly NameRange[], article: NamedArticle): readonly NameRange[] {
  const { tokens, view } = article;
  const taken = markTokens(names, view.text.size);
  const added = names.flatMap((name): NameRange[] => {
    const front = name.start - 1;
    const free = front >= (view.text.from[name.start] as number) && !taken[front];
    const fits = name.kind !== 'person' && name.end - name.start > 1 && HYPHENED.test(tokens[front]?.text ?? '');
    return free && fits ? [{ ...name, start: front }] : [];
  });
  return replaceNames(replaceNames(names, added), [...findFacilities(names, article), ...findHyphenedPlaces(article)]);
}

function findFacilities(names: readonly NameRange[], { tokens }: NamedArticle): NameRange[] {
  const byEnd = new Map(names.map((name) => [name.end, name]));
  return names.flatMap(({ start, end }): NameRange[] => {
    const town = byEnd.get(start - 1);
    const isJoined = HYPHEN.test(tokens[start - 1]?.text ?? '') && FACILITY.test(tokens[end - 1]?.text ?? '');
    if (!isJoined || town?.kind !== 'place') return [];
    const touches = areAdjacent(tokens[start - 2], tokens[start - 1]) && areAdjacent(tokens[start - 1], tokens[start]);
    return touches ? [{ start: town.start, end, kind: 'place' }] : [];
  });
}

function findHyphenedPlaces({ tokens }: NamedArticle): NameRange[] {
  const found: NameRange[] = [];
  for (let i = 2; i + 2 < tokens.length; i++) {
    if (!INSIDE_PLACE.test(tokens[i]?.text ?? '') || !HYPHEN.test(tokens[i - 1]?.text ?? '')) continue;
    const [first, last] = [tokens[i - 2], tokens[i + 2]];
    const isWhole =
      HYPHEN.test(tokens[i + 1]?.text ?? '') && WORD.test(first?.text ?? '') && WORD.test(last?.text ?? '');
    const touches = [-1, 0, 1, 2].every((k) => areAdjacent(tokens[i + k - 1], tokens[i + k]));
    if (isWhole && touches) found.push({ start: i - 2, end: i + 3, kind: 'place' });
  }
  return found;
}
