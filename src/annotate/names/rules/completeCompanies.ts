import { COMPANY_SUFFIXES } from '#lexicon/names/companySuffixes.ts';
import { findNameIn, type NamedArticle, type NameRange, replaceNames } from './nameRule.ts';

/** Words that say of themselves that a company's name ends; "Group" and "Holdings" only go on behind a name. */
const CLOSING_SUFFIX =
  /^(?:Co\.?|Ltd\.?|Inc\.?|Corp\.?|Limited|PLC|plc|Plc|LLC|LLP|Bhd\.?|Berhad|Sdn\.?|Pty\.?|Pvt\.?|GmbH|Tbk)$/u;
const COMPANY_SUFFIX_WORDS: ReadonlySet<string> = new Set(COMPANY_SUFFIXES);

/** "Suzhou Bright (Group) Holdings Co., Ltd." is one company from its first capital letter to its last suffix. */
export function completeCompanies(names: readonly NameRange[], article: NamedArticle): readonly NameRange[] {
  const { tokens, view } = article;
  const added: NameRange[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const word = tokens[i]?.text ?? '';
    if (!(view.text.words[i]?.capital || word === 'plc') || !CLOSING_SUFFIX.test(word)) continue;
    if (view.text.from[i] === i) continue;
    const start = findCompanyStart(i, names, article);
    const end = findCompanyEnd(i, article);
    if (start < i) added.push({ start, end, kind: 'organisation' });
    i = end - 1;
  }
  return replaceNames(names, added);
}

/**
 * Back over a comma, brackets around one word and the run of capitalised words, or to where a tagged name begins, unless
 * a hyphen joins it to more.
 */
function findCompanyStart(
  suffix: number,
  names: readonly NameRange[],
  { tokens, view: { text } }: NamedArticle,
): number {
  let start = suffix;
  const first = text.from[suffix] as number;
  while (start > first) {
    const before = tokens[start - 1]?.text ?? '';
    if (text.words[start - 1]?.capital) start--;
    else if (before === ',' && start === suffix && text.words[start - 2]?.capital) start -= 2;
    else if (before === ')' && tokens[start - 3]?.text === '(' && text.words[start - 2]?.capital) start -= 3;
    else if (/^[&-]$/.test(before) && text.words[start - 2]?.capital) start -= 2;
    else break;
  }
  const tagged = findNameIn(names, { start, end: suffix }, ({ kind }) => kind === 'organisation');
  const isGlued = tagged !== undefined && /^[-)]$/.test(tokens[tagged.start - 1]?.text ?? '');
  return tagged && !isGlued ? Math.max(first, tagged.start) : start;
}

function findCompanyEnd(suffix: number, { tokens, view: { text } }: NamedArticle): number {
  let end = suffix + 1;
  const last = text.to[suffix] as number;
  while (end < last) {
    const next = tokens[end]?.text === ',' ? end + 1 : end;
    if (next >= last || !COMPANY_SUFFIX_WORDS.has(tokens[next]?.text ?? '')) break;
    end = next + 1;
  }
  return end;
}
