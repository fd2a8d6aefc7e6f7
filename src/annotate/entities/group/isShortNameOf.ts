import { listWords } from '#lexicon/listWords.ts';
import { KNOWN_ORGANISATIONS } from '#lexicon/names/knownOrganisations.ts';
import { REGIONS } from '#lexicon/names/regions.ts';
import type { MentionKind } from '#model/mention.ts';

/** Words too general to stand for a longer name alone. */
const GENERAL = new Set(
  listWords(`
  the, national, international, new, people, city, municipal, provincial, central, standing, committee, bureau,
  ministry, department, university, bank, group, company, world, state, united, north, south, east, west, general,
  first, second, party
`),
);

/**
 * Whether a name can be short for a longer one: "Sheng" or "Lei" for "Sheng Lei", "Trina" for "Trina Solar Co., Ltd.",
 * "Changzhou" for "Changzhou City". Both come as their words in small letters.
 */
export function isShortNameOf(some: readonly string[], all: readonly string[], kind: MentionKind): boolean {
  if (some.length === 0 || some.length >= all.length) return false;
  if (kind === 'person') return some.length === 1 ? isEnd(some[0], all) : isPersonShort(some, all);
  if (some.every((word) => GENERAL.has(word))) return false;
  const last = all.at(-1) ?? '';
  if (kind !== 'place' && isNickname(some, all)) return true;
  if (!some.every((word, i) => word === all[i])) return false;
  if (kind !== 'place') return COMPANY_ENDS.test(last);
  return (
    all.length === some.length + 1 &&
    PLACE_ENDS.has(last) &&
    last !== 'county' &&
    !(SMALLER.test(last) && REGION_NAMES.has(some.join(' ')))
  );
}

const REGION_NAMES = new Set(REGIONS.map((name) => name.toLowerCase()));
/** "Milwaukee" lies in "Milwaukee County"; "Oklahoma" is not short for "Oklahoma City", which lies in it. */
const SMALLER = /^(?:city|county|district|municipality|town)$/;

/** "the Gulls" for "Oslo Harbour Gulls": a team is called by the animals or people that end its name. */
function isNickname(some: readonly string[], all: readonly string[]): boolean {
  const [word = ''] = some;
  return some.length === 1 && all.length < 5 && word === all.at(-1) && /[^s]s$/.test(word) && !PLURAL_HEAD.test(word);
}

/** Plural words that say what sort of body it is. */
const PLURAL_HEAD =
  /^(?:schools|services|studios|works|affairs|states|nations|systems|industries|technologies|communications|resources|sciences|sports|games|awards|airlines|airways|motors|foods|farms|brothers|partners|associates|holdings|pictures|records|news|times|parks|hospitals|libraries|courts|police|forces|lines|labs|laboratories|solutions|enterprises|products|stores|markets|properties|investments|securities|chemicals|pharmaceuticals|materials|electronics|arts|media|analytics|logistics|series|veterans|prisons|republicans|democrats)$/;

const PLACE_ENDS = new Set(
  listWords('city, province, county, district, municipality, prefecture, state, region, town'),
);
const COMPANY_ENDS = /^(?:co|ltd|inc|corp|corporation|company|group|plc|llc|holdings?|limited|gmbh|ag|sa|nv|bhd|llp)$/;

/** A surname or given name alone; a middle word is none. */
function isEnd(word: string | undefined, all: readonly string[]): boolean {
  return word === all[0] || word === all.at(-1);
}

const PARTICLE = /^(?:van|von|de|der|den|del|della|di|da|dos|du|le|la|el|al|ben|bin|ter|ten|af|zu)$/;

/** "Joe Biden" for "Joe R. Biden": the ends agree. "Van Dijk" for "Anna van Dijk". */
function isPersonShort(some: readonly string[], all: readonly string[]): boolean {
  if (PARTICLE.test(some[0] ?? '')) return some.every((word, i) => word === all[all.length - some.length + i]);
  return some[0] === all[0] && some.at(-1) === all.at(-1);
}

/** The initials of a name of several words, of all of them and of those with a capital: "undp" for "United Nations Development Programme". */
export function acronymsOf(full: string): readonly string[] {
  const words = (full.match(/[^\s-]+/gu) ?? []).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return [];
  const initialsOf = (kept: readonly string[]) => kept.map((word) => word[0]?.toLowerCase()).join('');
  return [...new Set([initialsOf(words), initialsOf(words.filter((word) => /^\p{Lu}/u.test(word)))])];
}

/** "8 p.m. ET" is no event of these initials. */
const CLOCK = /^(?:AM|PM|ET|CT|MT|PT|EST|EDT|CST|CDT|PST|PDT|GMT|BST|CET)$/;

/** The letters of what looks like an acronym, "UNDP" or "BoG"; undefined of any other name. */
export function lettersOf(short: string): string | undefined {
  if (CLOCK.test(short) || !/^\p{Lu}[\p{L}.&]{1,7}$/u.test(short) || !/\p{Lu}.*\p{Lu}/u.test(short)) return undefined;
  return short.replace(/[.&]/gu, '').toLowerCase();
}

/**
 * "Solvik" for "Solvik Shipping", which was named before; a university or council is not called by the name of its town,
 * and what everybody knows by one word is not called so for one of its parts: "Apple" is not "Apple Music".
 */
export function isTradeName(some: readonly string[], all: readonly string[]): boolean {
  return (
    some.length === 1 &&
    all.length === 2 &&
    some[0] === all[0] &&
    !KNOWN_WORDS.has(all[0] ?? '') &&
    !GENERAL_FIRST.test(all[0] ?? '') &&
    !PUBLIC_HEAD.test(all[1] ?? '')
  );
}

const KNOWN_WORDS = new Set(KNOWN_ORGANISATIONS.map((name) => name.toLowerCase()));
const GENERAL_FIRST =
  /^(?:the|national|international|new|people|city|municipal|provincial|central|standing|university|bank|group|company|world|state|united|north|south|east|west|general|first|second|party|american|european|royal|global|public|great|grand|high|supreme|federal)$/;
const PUBLIC_HEAD =
  /^(?:university|college|school|institute|academy|hospital|council|assembly|parliament|government|police|party|court|ministry|department|bureau|agency|committee|congress|commission|union|federation|association|city|united|fc|museum|theatre|library|church|times|post|news|daily|gazette|laboratory|lab|airport|port|house|street|journal|society|network|forum)$/;
