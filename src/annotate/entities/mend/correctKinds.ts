import { COMPANY_NOUNS } from '#lexicon/names/companyNouns.ts';
import { changeMention, type Mention } from '#model/mention.ts';
import { cut } from '#model/span.ts';
import { regex } from '#text/regex.ts';

const COMPANY_NOUN = COMPANY_NOUNS.join('|');
/** "Solvik, the Danish ferry operator that …": the words behind a name say that it is a company. */
const COMPANY_BEHIND = regex.u`^, (?:the|an?) (?:(?!(?:of|at|for|from|with|in|by) )[\p{L}'’-]+ ){0,4}?(?:${COMPANY_NOUN})(?=[ ,.;]| that | which )(?! (?:boss|chief|executive|owner|manager|founder|president|worker|director|official|spokes))`;
/** "Solvik's supervisory board": people have none. */
const OWNED_BY_COMPANY =
  /^['’]s (?:\w+ )?(?:supervisory board|board of directors|shareholders|share price|subsidiar|headquarters|chief executive|workforce|customers)/;
const CONTEXT_LENGTH = 70;
/** "The mayor of Veldhaven": what has one is a place. */
const TOWN_BEFORE =
  /\b(?:mayor|governor|city|town|village|county|province|island|port|people|residents|outskirts|suburbs?|streets|north|south|east|west) of $/i;
/** "The brothers Karl and Otto Berg": relatives are people. */
const RELATIVES_BEFORE =
  /\b(?:brothers|sisters|siblings|twins|cousins|couple|husband|wife|daughter|widow|widower|mother|father|son)(?:,)? (?:\p{Lu}[\p{L}’'-]+(?:, | and ))*$/u;

/** "The Veldhaven city council": what has one is a place. */
const TOWN_BEHIND =
  /^(?:['’]s)? (?:city|town|county|district|village|borough) (?:council|hall|government|assembly|authorities)\b/;

/**
 * Corrects names taken for something else if the words beside one of them say that it is a company, a town or somebody's
 * brother. One word that is now a place and now an organisation is what it is more often.
 */
export function correctKinds(text: string, names: readonly Mention[]): Mention[] {
  const kinds = new Map<string, Mention['kind']>(kindsByCount(text, names));
  for (const name of names) {
    if (
      name.form === 'name' &&
      RELATIVES_BEFORE.test(text.slice(Math.max(0, name.span.start - CONTEXT_LENGTH), name.span.start))
    )
      kinds.set(cut(text, name.span), 'person');
    else if (isCompany(text, name))
      for (const spelling of spellingsOf(cut(text, name.span))) kinds.set(spelling, 'organisation');
    else if (name.form === 'name' && isTown(text, name)) kinds.set(cut(text, name.span), 'place');
    else if (name.form === 'name' && TOWN_BEHIND.test(text.slice(name.span.end, name.span.end + CONTEXT_LENGTH)))
      kinds.set(cut(text, name.span), 'place');
  }
  if (kinds.size === 0) return [...names];
  return names.map((name) => {
    const kind = kinds.get(cut(text, name.span));
    return kind && kind !== name.kind ? changeMention(name, { kind }) : name;
  });
}

function kindsByCount(text: string, names: readonly Mention[]): [string, Mention['kind']][] {
  const balance = new Map<string, { place: number; organisation: number }>();
  for (const { kind, span } of names) {
    if (kind !== 'place' && kind !== 'organisation') continue;
    const word = cut(text, span);
    if (word.includes(' ') || word === word.toUpperCase()) continue;
    const counts = balance.get(word) ?? { place: 0, organisation: 0 };
    balance.set(word, { ...counts, [kind]: counts[kind] + 1 });
  }
  return [...balance].flatMap(([word, { place, organisation }]) =>
    place > 0 && organisation > 0
      ? [[word, place >= organisation ? 'place' : 'organisation'] as [string, Mention['kind']]]
      : [],
  );
}

function isCompany(text: string, { kind, form, span }: Mention): boolean {
  if (form !== 'name' || kind === 'post') return false;
  const behind = text.slice(span.end, span.end + CONTEXT_LENGTH);
  return COMPANY_BEHIND.test(behind) || (kind !== 'place' && OWNED_BY_COMPANY.test(behind));
}

function isTown(text: string, { kind, span }: Mention): boolean {
  const isWord = !cut(text, span).includes(' ');
  return (
    isWord && kind !== 'person' && TOWN_BEFORE.test(text.slice(Math.max(0, span.start - CONTEXT_LENGTH), span.start))
  );
}

/** A company of two names is soon called by the first. */
function spellingsOf(name: string): string[] {
  const [first = name, ...others] = name.split(' ');
  return others.length === 1 ? [name, first] : [name];
}
