import type { GroupedNames } from '#annotate/entities/group/groupNames.ts';
import { listWords } from '#lexicon/listWords.ts';
import { COUNTRY_NAMES } from '#lexicon/names/countries.ts';
import { NOMINALS, type Nominal } from '#lexicon/names/nominals.ts';
import { lazy } from '#model/makeOnce.ts';
import type { Entity, Mention } from '#model/mention.ts';
import { markTokens, type Token } from '#model/sentence.ts';
import { countBefore } from '#model/span.ts';
import { toReference } from './toReference.ts';

const NOMINALS_BY_NOUN = new Map(NOMINALS.map((nominal) => [nominal.noun, nominal]));
const DEFINITE: ReadonlySet<string> = new Set(listWords('the, this, that, its, their, our'));
/** How many sentences back a name may stand. */
const FARTHEST_SENTENCE = 4;

type TokenPlace = { readonly index: number; readonly sentence: number };

/**
 * "the company", "the bureau": common nouns that stand for what was named before. One that fits no name in reach is
 * left unresolved, but kept if it can only be an organisation.
 */
export function findNominals(tokens: readonly Token[], named: GroupedNames): Mention[] {
  const taken = markTokens(
    named.mentions.map((mention) => mention.tokens),
    tokens.length,
  );
  const main = lazy(() => findMainCompany(named));
  const found: Mention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (!isDefinite(tokens, index)) continue;
    const nominal = NOMINALS_BY_NOUN.get(token.lower);
    if (!nominal || taken[index] || isCompound(tokens, index)) continue;
    const at = { index, sentence: token.sentence };
    const entity = findAntecedent(at, nominal, named, tokens) ?? mainCompanyFor(at, nominal, main());
    if (entity === undefined && nominal.kind === 'place') continue;
    found.push(toReference(token, index, { kind: nominal.kind, form: 'nominal', entity }));
  }
  return found;
}

function isDefinite(tokens: readonly Token[], index: number): boolean {
  return DEFINITE.has(tokens[index - 1]?.lower ?? '') && tokens[index - 1]?.sentence === tokens[index]?.sentence;
}

/** "the company car", "the city council": the noun only qualifies another. */
function isCompound(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  // "The bureau plans to …": a tagger takes the verb for a noun.
  if (/[^s]s$/.test(next?.lower ?? '') && tokens[index + 2]?.lower === 'to') return false;
  return next?.pos === 'NOUN' || next?.lower === '-' || next?.lower === 'of' || next?.pos === 'PROPN';
}

/** What any company may be called. */
const ANY_COMPANY = /^(?:company|firm|corporation|group)$/;
/** Heads of what is no company. */
const NO_COMPANY =
  /\b(?:council|court|ministry|department|bureau|university|college|school|committee|commission|agency|authority|party|union|parliament|assembly|federation|government|institute|hospital|police|church|board)\b/i;
/** Named so often, an organisation is what an article is about. */
const FEWEST_MENTIONS = 3;

/** "The company" of an article about one: the organisation named before that is named in it far oftener than any other. */
function mainCompanyFor({ index }: TokenPlace, { noun }: Nominal, main: Mention | undefined): number | undefined {
  return main && main.tokens.start < index && ANY_COMPANY.test(noun) ? main.entity : undefined;
}

/** "The ministry of …", "the FDA": a company's name seldom has an article. */
function isNoCompany(
  { entity, tokens: { start } }: Mention,
  entities: readonly Entity[],
  tokens: readonly Token[],
): boolean {
  return NO_COMPANY.test(entities[entity as number]?.name ?? '') || tokens[start - 1]?.lower === 'the';
}

/** Where the organisation is first named that the article names far oftener than any other. */
function findMainCompany({ mentions, entities }: GroupedNames): Mention | undefined {
  const counts = new Map<number, number>();
  for (const { kind, entity } of mentions)
    if (kind === 'organisation' && entity !== undefined) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [most, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!most || most[1] < FEWEST_MENTIONS || most[1] < 2 * (second?.[1] ?? 0)) return undefined;
  if (NO_COMPANY.test(entities[most[0]]?.name ?? '')) return undefined;
  return mentions.find(({ entity }) => entity === most[0]);
}

/** The last name before it that it can stand for. */
function findAntecedent(
  at: TokenPlace,
  nominal: Nominal,
  { mentions, entities }: GroupedNames,
  tokens: readonly Token[],
): number | undefined {
  for (let i = countBefore(mentions, tokens[at.index]?.span.start ?? 0) - 1; i >= 0; i--) {
    const mention = mentions[i];
    if (mention?.entity === undefined) continue;
    if (at.sentence - (tokens[mention.tokens.start]?.sentence ?? 0) > FARTHEST_SENTENCE) return undefined;
    if (ANY_COMPANY.test(nominal.noun) && isNoCompany(mention, entities, tokens)) continue;
    if (mention.kind === nominal.kind && fitsNoun(entities[mention.entity], nominal)) return mention.entity;
  }
  return undefined;
}

function fitsNoun(entity: Entity | undefined, { noun, kind, heads }: Nominal): boolean {
  if (!entity || (kind === 'organisation' && entity.kind === 'person')) return false;
  const words = entity.name.toLowerCase().split(/[\s,()]+/u);
  if (heads.length > 0) return words.some((word) => heads.includes(word));
  if (kind !== 'place') return true;
  const isCountry = COUNTRY_NAMES_LOWER.has(entity.name.toLowerCase());
  return noun === 'country' ? isCountry : !isCountry && !words.some((word) => word !== noun && PART_OF_PLACE.has(word));
}

const COUNTRY_NAMES_LOWER = new Set(COUNTRY_NAMES.map((name) => name.toLowerCase()));
/** What bears one of these words is a part of a city, or larger than one. */
const PART_OF_PLACE = new Set(
  listWords(`
  district, county, province, park, port, region, island, zone, town, center, centre, river, bridge, station, lake,
  sea, delta, ocean, road, street, avenue, airport, square, building, hotel, asia, africa, europe, america, base,
  laboratory, valley, mountain, hall, stadium, railway
`),
);
