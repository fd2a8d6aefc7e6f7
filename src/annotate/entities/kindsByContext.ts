import { COMPANY_NOUNS } from '#lexicon/companyNouns.ts';
import type { Mention } from '#model/mention.ts';
import { cut } from '#model/span.ts';

const NOUNS = COMPANY_NOUNS.join('|');
/** "Solvik, the Danish ferry operator that …": the words behind a name say that it is a company. */
const BEHIND = new RegExp(`^, (?:the|an?) (?:[\\p{L}'’-]+ ){0,4}?(?:${NOUNS})(?=[ ,.;]| that | which )(?! (?:boss|chief|executive|owner|manager|founder|president|worker|director|official|spokes))`, 'u');
/** "Solvik's supervisory board": people have none. */
const OWNED = /^['’]s (?:\w+ )?(?:supervisory board|board of directors|shareholders|share price|subsidiar|headquarters|chief executive|workforce|customers)/;
const REACH = 70;

/** Corrects names taken for people or places where the words behind one say that it is a company, wherever else it stands. */
export function kindsByContext(text: string, names: readonly Mention[]): Mention[] {
  const known = new Set(names.filter((name) => isCompany(text, name)).flatMap((name) => spellings(cut(text, name.span))));
  if (known.size === 0) return [...names];
  return names.map((name) =>
    name.kind !== 'organisation' && known.has(cut(text, name.span)) ? { ...name, kind: 'organisation' } : name,
  );
}

function isCompany(text: string, { kind, form, span }: Mention): boolean {
  if (form !== 'name' || kind === 'post') return false;
  const behind = text.slice(span.end, span.end + REACH);
  return BEHIND.test(behind) || (kind !== 'place' && OWNED.test(behind));
}

/** A company of two names is soon called by the first. */
function spellings(name: string): string[] {
  const [first = name, ...others] = name.split(' ');
  return others.length === 1 ? [name, first] : [name];
}
