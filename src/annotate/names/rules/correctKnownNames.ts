import type { NameKind } from '#annotate/names/model/nameLabels.ts';
import { COUNTRY_NAMES } from '#lexicon/names/countries.ts';
import { GENERIC_NAMES } from '#lexicon/names/genericNames.ts';
import { KNOWN_ORGANISATIONS } from '#lexicon/names/knownOrganisations.ts';
import { markTokens } from '#model/sentence.ts';
import { type NamedArticle, type NameRange, replaceNames } from './nameRule.ts';

const KIND_BY_NAME: ReadonlyMap<string, NameKind> = new Map([
  ...COUNTRY_NAMES.map((name) => [name, 'place'] as const),
  ...KNOWN_ORGANISATIONS.map((name) => [name, 'organisation'] as const),
]);
const GENERIC: ReadonlySet<string> = new Set(GENERIC_NAMES);
const LONGEST_KNOWN_NAME = 5;

/**
 * Syria is a place and UNICEF an organisation, whatever the tagger thought; "the Kingdom" names nothing by itself. Names
 * on the lists that were missed are added if nothing capitalised stands beside them.
 */
export function correctKnownNames(names: readonly NameRange[], article: NamedArticle): readonly NameRange[] {
  const { tokens } = article;
  const judged: NameRange[] = [];
  for (const found of names) {
    const name = withOwnS(found, article);
    const written = textOf(tokens, name.start, name.end);
    if (GENERIC.has(written)) continue;
    const kind = KIND_BY_NAME.get(written);
    judged.push(kind === undefined || kind === name.kind ? name : { ...name, kind });
  }
  return replaceNames(judged, findMissed(judged, article));
}

/** "Trader Joe's" and "Macy's" are called so, with what elsewhere marks an owner. */
function withOwnS(name: NameRange, { tokens }: NamedArticle): NameRange {
  const { start, end } = name;
  const isOwn = /^['’]s$/u.test(tokens[end]?.text ?? '') && KIND_BY_NAME.has(`${textOf(tokens, start, end)}'s`);
  return isOwn ? { ...name, end: end + 1 } : name;
}

function findMissed(names: readonly NameRange[], article: NamedArticle): NameRange[] {
  const {
    tokens,
    view: { text },
  } = article;
  const taken = markTokens(names, text.size);
  const found: NameRange[] = [];
  for (let i = 0; i < text.size; i++) {
    if (text.runFrom[i] !== i) continue;
    const { end } = withOwnS({ start: i, end: text.runTo[i] as number, kind: 'organisation' }, article);
    const isWord = text.runTo[i] === i + 1;
    if (isWord && (taken[i] || text.headline[i])) continue;
    if ((taken[i] && taken[end - 1]) || end - i > LONGEST_KNOWN_NAME) continue;
    const kind = KIND_BY_NAME.get(textOf(tokens, i, end));
    const opens = i === text.from[i] && end - i === 1 && (text.lowerForms[text.forms[i] as number] as number) >= 0;
    if (kind && !opens) found.push({ start: i, end, kind });
  }
  return found;
}

function textOf(tokens: NamedArticle['tokens'], start: number, end: number): string {
  let written = '';
  for (let i = start; i < end; i++) {
    const apart = i > start && (tokens[i - 1]?.span.end ?? 0) < (tokens[i]?.span.start ?? 0);
    written += `${apart ? ' ' : ''}${(tokens[i]?.text ?? '').replace('’', "'")}`;
  }
  return written;
}
