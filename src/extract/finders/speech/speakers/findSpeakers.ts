import { asNamed } from '#extract/facts/asArgument.ts';
import { findBearer } from '#extract/facts/findBearer.ts';
import { findPostHolder } from '#extract/facts/findPostHolder.ts';
import { COUNTRY_NAMES } from '#lexicon/names/countries.ts';
import { DEMONYMS } from '#lexicon/names/demonyms.ts';
import { PEOPLE_NOUNS } from '#lexicon/names/peopleNouns.ts';
import { PERSON_NOUNS } from '#lexicon/names/personNouns.ts';
import { REGIONS } from '#lexicon/names/regions.ts';
import { VAGUE_NOUNS } from '#lexicon/speech/vagueNouns.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Fact } from '#model/fact.ts';
import type { Mention } from '#model/mention.ts';
import { cut, findOverlapping, type Span } from '#model/span.ts';
import { regex } from '#text/regex.ts';
import { isNamedNear } from './isNamedNear.ts';

/** Who speaks for a body, if it speaks through somebody unnamed. */
const VOICE =
  /^(?:an?|the|its|one|another|several)?\s*(?:\w+ )?(?:spokes\w+|representatives?|statement|report|notice|communiqu[ée]|press release)\b/i;
/** What is read aloud: a paper speaks as well as its author. */
const PAPER =
  /^(?:an?|the|its|this|another)\s(?:[\p{L}-]+\s){0,3}?(?:report|statement|study|survey|plan|notice|communiqué|document|proposal|release|letter|paper|article)\b/iu;
/** "The report, seen by Lee": whose it is, is not told. */
const BARE_PAPER = /^the\s\p{L}+,\s(?:provided|obtained|seen|shared|reviewed|first|dated|given|sent)\b/iu;
/** "Lindhaven, Viken (3 May 2024) – Harbour Boats": where it was written speaks for nobody. */
const DATELINE = /^\p{Lu}[\p{L} ]+, \p{Lu}\p{L}+\.?(?: \([^)]*\))? [–—-] /u;
const PEOPLE = regex.i`\b(?:${PEOPLE_NOUNS.join('|')})\b`;
/** Somebody unnamed who is one: "an engineer at the plant". */
const SOMEBODY = /^(?:an?|one|another|the)\s/i;
const OPENING = 25;

/**
 * The speakers that the words of an attribution name: the words as the article has them, and the entity they mean
 * if a mention in them, or the post they name, says so. Several if people speak together; none if the words
 * name nobody ("they", "who") or nothing that can speak.
 */
export function findSpeakers(spans: readonly Span[], annotated: AnnotatedArticle, facts: readonly Fact[]): Argument[] {
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return [];
  const span = { start: first.start, end: last.end };
  const text = cut(annotated.article.text, span);
  if (BARE_PAPER.test(text) || DATELINE.test(text)) return [];
  const people = peopleIn(span, annotated);
  if (people.length > 1) return people.map((mention) => asNamed(mention, annotated));
  const meant = entityOf(people[0] ?? bodyIn(span, annotated), annotated) ?? findMeant(span, annotated, facts);
  if (meant) return [{ text, span, ...meant }].filter((speaker) => isNamedNear(speaker, annotated));
  const isSpeaker = PEOPLE.test(text) || PAPER.test(text) || isSomebody(span, annotated);
  return isSpeaker && isIdentified(span, annotated) && !ONE_UNNAMED.test(text) ? [{ text, span }] : [];
}

/** "The Norwegian premier" has a name, which a reader would have to know. */
const ONE_UNNAMED =
  /^the\s(?:[\p{L}.'’-]+\s){0,4}(?:ambassador|boss|ceo|chairman|chairwoman|chancellor|chief|commissioner|coach|congressman|congresswoman|director|general|governor|head|king|leader|lawmaker|mayor|minister|officer|official|pope|premier|president|prince|princess|queen|secretary|senator|sheriff|singer|spokes(?:man|woman|person))$/iu;

const NATIONALITIES = new Set(DEMONYMS);

/** "Officials of the ministry", "the Norwegian premier", not "officials": it can be told who, or whose, they are. */
function isIdentified(span: Span, { mentions, tokens, sentences }: AnnotatedArticle): boolean {
  if (findOverlapping(mentions, span).some(({ form, kind }) => form === 'name' && kind !== 'post')) return true;
  return findOverlapping(tokens, span).some(
    ({ text, pos, sentence, span: { start } }) =>
      NATIONALITIES.has(text) ||
      (pos === 'PROPN' && start !== sentences[sentence]?.span.start && !VAGUE_NOUNS.has(text.toLowerCase())),
  );
}

/** How far before it, in characters, whom "the mayor" means must have been named last. */
const FARTHEST_NAME = 800;

/** Whom a description means: "the mayor", "the midwife", if that person was named just before. */
function findMeant(span: Span, annotated: AnnotatedArticle, facts: readonly Fact[]): MeantEntity | undefined {
  const meant = findPostHolder(span, annotated, facts) ?? findBearer(span, annotated);
  const near = { start: Math.max(0, span.start - FARTHEST_NAME), end: span.start };
  const isNamed = findOverlapping(annotated.mentions, near).some(
    ({ form, entity }) => form === 'name' && entity !== undefined && annotated.entities[entity]?.name === meant?.name,
  );
  return isNamed ? meant : undefined;
}

type MeantEntity = Pick<Argument, 'name' | 'kind'>;

function entityOf(mention: Mention | undefined, { entities }: AnnotatedArticle): MeantEntity | undefined {
  const entity = mention?.entity === undefined ? undefined : entities[mention.entity];
  return mention && entity ? { name: entity.name, kind: mention.kind } : undefined;
}

/** The person who is the head of the words, and those joined to it by "and". */
function peopleIn(span: Span, annotated: AnnotatedArticle): Mention[] {
  const people = resolvedIn(span, annotated).filter((mention) => mention.kind === 'person');
  const [first, ...others] = people.filter((mention) => isSpeakerItself(mention, span, annotated));
  if (!first) return [];
  return [
    first,
    ...others.filter(({ span: { start } }) => JOINED.test(annotated.article.text.slice(first.span.end, start))),
  ];
}

/** "Ann Lee, a midwife, and the farmer Karl Berg", not "Ann Lee, who speaks for Mr Moen and Karl Berg". */
const JOINED = /^(?!.*\b(?:for|of|to|by|from|with|who)\s).*\band\s(?:\S+\s){0,3}$/su;

function bodyIn(span: Span, annotated: AnnotatedArticle): Mention | undefined {
  const bodies = resolvedIn(span, annotated).filter(({ kind }) => kind !== 'post' && kind !== 'person');
  const voice = bodies.find((body) => body.kind === 'organisation' && speaksFor(body, span, annotated));
  return bodies.find((mention) => isSpeakerItself(mention, span, annotated)) ?? voice;
}

/** "A spokesman for the bank", "a statement from the bank", not "a report seen by the bank". */
function speaksFor({ form, span: { start } }: Mention, span: Span, { article: { text } }: AnnotatedArticle): boolean {
  const end = VOICE.exec(cut(text, span))?.[0].length;
  if (end === undefined || form === 'pronoun') return false;
  const between = text.slice(span.start + end, start);
  return between === '' || OF_BODY.test(between);
}

/** "… from the", "… published on Monday by the", not "… seen by the". */
const OF_BODY =
  /^\s+(?:of|for|from|at|with|in|(?:(?:published|issued|released|posted|written|compiled|conducted|made|filed)\s(?:\S+\s){0,4}?)?by)\s(?:\S+\s){0,4}$/u;

function resolvedIn(span: Span, annotated: AnnotatedArticle): Mention[] {
  return findOverlapping(annotated.mentions, span).filter(
    (mention) =>
      mention.entity !== undefined &&
      !mention.isUnsure &&
      !isLoose(mention, annotated) &&
      !isCommonNoun(mention, annotated) &&
      !isOfOtherSort(mention, annotated),
  );
}

/** "Detractors argue", "Overnight, …": the capital of the first word made a name of it. */
function isCommonNoun({ kind, form, tokens: { start, end } }: Mention, { tokens }: AnnotatedArticle): boolean {
  const first = tokens[start];
  if (!first || kind !== 'other' || form !== 'name' || end - start > 1) return false;
  return tokens[start - 1]?.sentence !== first.sentence && first.pos !== 'PROPN';
}

/** "The company" is no ministry, "the city" no country. */
function isOfOtherSort({ form, span, entity }: Mention, { article, entities }: AnnotatedArticle): boolean {
  if (form !== 'nominal') return false;
  const [noun, name] = [cut(article.text, span).toLowerCase(), entities[entity ?? -1]?.name ?? ''];
  if (/^(?:company|firm|chain|retailer|manufacturer|maker|brand)$/.test(noun)) return PUBLIC_BODY.test(name);
  return /^(?:city|town|village)$/.test(noun) && REGION_NAMES.has(name);
}
/** "USDA" is one as well. */
const PUBLIC_BODY =
  /\b(?:Administration|Agency|Authority|Bureau|Commission|Committee|Council|Court|Department|Ministry|Senate|Service)\b|^(?:FDA|USDA|CDC|EPA|FBI|FTC|SEC|NHTSA|NOAA|FAA|FCC|FEMA|NHS|WHO|EU|UN)$/;
const REGION_NAMES: ReadonlySet<string> = new Set([...REGIONS, ...COUNTRY_NAMES]);

/** "One of the parties that asked", "the senators who": of "that" it is seldom clear whom it stands for, and many are not one. */
function isLoose({ isRelative, span, tokens: { start } }: Mention, { article, tokens }: AnnotatedArticle): boolean {
  if (isRelative !== true) return false;
  const before = tokens[start - 1]?.text === ',' ? tokens[start - 2] : tokens[start - 1];
  return /^that$/i.test(cut(article.text, span)) || (before?.pos === 'NOUN' && before.lower.endsWith('s'));
}

/** Whether the speaker is that mention, and not somebody of it: "Ma Rong of the bank" is Ma Rong, "Oslo's mayor" not Oslo. */
function isSpeakerItself({ span: mention, kind, form }: Mention, span: Span, annotated: AnnotatedArticle): boolean {
  const { article } = annotated;
  if (form === 'pronoun') return mention.start === span.start && mention.end === span.end;
  const before = article.text.slice(span.start, Math.max(span.start, mention.start));
  const behind = article.text.slice(mention.end, Math.max(span.end, mention.end));
  // "Lee's boat", "Lee.org".
  if (/^(?:['’]|\.\p{Ll})/u.test(article.text.slice(mention.end, mention.end + 2))) return false;
  if (kind === 'person')
    return (
      !ANOTHER_NOUN.test(behind) &&
      !/\b(?:of|to|for|by|from|with)\s+(?:\S+\s)?$/iu.test(before) &&
      !isOtherHead(before) &&
      !/^the\s+$/iu.test(before) &&
      !isWriter(mention, article.text)
    );
  if (HALF_BODY.test(article.text.slice(mention.end, mention.end + 60))) return false;
  if (kind === 'place' && isPlaceOfAnother(mention, annotated)) return false;
  return /^(?:the)?\s*$/iu.test(before) && /^(?:\s*(?:[,(–—]|$)|\s+-\s)/u.test(behind);
}

/** "the Coastal | and Harbour Administration": the rest of a name. */
const HALF_BODY =
  /^(?:,? \p{Lu}\p{L}+)*,? and (?:\p{Lu}\p{L}+ ){1,2}(?:Administration|Agency|Authority|Board|Bureau|Commission|Committee|Council|Department|Ministry|Office|Service|Services)\b/u;

/** "A man in Viken County, Norway said", "a shop in Oslo and Bergen said": the place only ends the words for somebody else. */
function isPlaceOfAnother({ start }: Span, { article: { text }, mentions }: AnnotatedArticle): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (/\b(?:and|in|of|near|from|at)\s+(?:the\s+)?$/iu.test(before)) return true;
  return (
    before.endsWith(', ') &&
    findOverlapping(mentions, { start: start - 3, end: start - 2 }).some(({ form }) => form === 'name')
  );
}

/** "the Lee campaign" is not Lee. */
const ANOTHER_NOUN =
  /^\s(?!(?:of|at|from|in|for|with|and|on|who|near|to|also|then|himself|herself|whose|or|too|both|each)\b)\p{Ll}/u;

/** "The last direction Lee said he got": the words before a name are a thing, and nothing that Lee is. */
function isOtherHead(before: string): boolean {
  const [, noun = ''] = /^(?:the|an?|every|any|no|another)\s.*?(\p{Ll}[\p{L}-]*)\s+$/iu.exec(before) ?? [];
  return noun !== '' && !PERSON_NOUNS.has(noun.replace(/^.*-/u, ''));
}

/** "Yet I": the tagger took the writer for a name. */
function isWriter(mention: Span, text: string): boolean {
  return /(?:^|\s)I(?:['’]\p{L}+)?(?:$|\s)/u.test(cut(text, mention));
}

/** "An engineer at the plant": a post that opens the words, though nobody is named; "the mayor's visit" is nobody. */
function isSomebody(span: Span, { article, mentions }: AnnotatedArticle): boolean {
  const opening = { start: span.start, end: span.start + OPENING };
  const post = findOverlapping(mentions, opening).find((mention) => mention.kind === 'post');
  return (
    post !== undefined && SOMEBODY.test(cut(article.text, span)) && !/^['’]/u.test(article.text.slice(post.span.end))
  );
}
