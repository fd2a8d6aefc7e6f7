import { asNamed } from '#extract/facts/asArgument.ts';
import { distinctEntities, findMainEntity } from '#extract/facts/findMainEntity.ts';
import { anyOf } from '#extract/patterns/wordPattern.ts';
import { COUNTRY_NAMES } from '#lexicon/names/countries.ts';
import { DEMONYM_COUNTRIES } from '#lexicon/names/demonymCountries.ts';
import { REGIONS } from '#lexicon/names/regions.ts';
import { CHIEF_OFFICES, COMPANY_POSTS, PLACE_POSTS } from '#lexicon/posts/ownedPosts.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Fact } from '#model/fact.ts';
import type { Mention, MentionKind } from '#model/mention.ts';
import { type Sentence, sentenceAt } from '#model/sentence.ts';
import { cut, findWithin } from '#model/span.ts';
import { regex } from '#text/regex.ts';

const OF_COMPANY = regex.i`^(?:(?:deputy|acting|interim|new|group|former|executive|supervisory|board|co)[- ])*(?:chief ${anyOf(CHIEF_OFFICES)}(?: officer)?|${COMPANY_POSTS.join('|')})$`;
const OF_PLACE = regex.iu`^(?:(?:deputy|acting|interim|vice|lieutenant|new|former)[- ])*(?:(?:\p{L}+ ){0,3}minister|minister (?:of|for) .+|${PLACE_POSTS.join('|')})$`;
/** Posts of any body: only if the paragraph has named but one. */
const OF_BODY =
  /^(?:(?:deputy|acting|interim|new|former)[- ])*(?:director(?:[- ]general)?|general manager|president|secretary[- ]general|general secretary|head|dean|rector|chancellor)$/i;
const OF_COUNTRY = /\b(?:minister|governor)\b/i;
/** Posts of towns and counties, of no state: whose "the fire chief" is must be said nearer. */
const OF_TOWN = /\b(?:(?:police|fire) chief|city (?:manager|attorney)|alder(?:man|woman)|finance executive|mayor)\b/i;
/** "Head of the night desk" says itself of what it is. */
const SAYS_OF_WHAT = /^ (?:of|for|at|to|with) /;
const OFFICE_OF_PEOPLE = regex.u`\b(?:${Object.keys(DEMONYM_COUNTRIES)
  .map((name) => name.replaceAll('.', '\\.'))
  .join('|')}) (?:\p{Ll}+ )?(?:[Mm]inister|[Pp]resident|[Cc]hancellor|[Gg]overnment)\b`;
/** "Convention committee" chair: of a part, and not of what is named before. */
const OF_PART = /\p{Ll} (?:sub)?committee $/u;
/** An article has spokespeople of all whom it tells of. */
const SPOKES = /\bspokes/i;
const REACH_OF_OWNER = 60;
const OF_POSSESSOR = /\p{L}['’]s?(?: (?:and|[\p{L}-]+)){0,5} $/u;
const OF_TOWN_BEFORE = /\p{Lu}[\p{L}.]+, $/u;
/** Capitals before a title that are no body. */
const NO_BODY =
  /^(?:Republican|Democratic|Democrat|Former|Acting|Interim|Late|New|State|Deputy|Vice|The|Mr|Mrs|Ms|Dr|And|But|As|When|While|After|If|That|Volunteer|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
const LIES = /\b(?:in|at|near|above|on|to|off|outside|around)(?: the)? $/;
const GOVERNED_PLACES = new Set([...REGIONS, ...COUNTRY_NAMES].map((name) => name.toLowerCase()));
const ORIGIN = /\bfrom(?: the)?(?: \p{Lu}\p{L}+,)? $/u;

/**
 * Gives a post that stands alone what it is a post of: a company's the one organisation that its paragraph has named so
 * far, else the one the article is about; a government's the place. If more than one may be meant, none is.
 */
export function assignOwners(facts: readonly Fact[], annotated: AnnotatedArticle): Fact[] {
  return facts.map((fact) => {
    const { relation, object, qualifiers } = fact;
    if (relation !== 'holdsPost' || qualifiers.place) return fact;
    if (qualifiers.organisation)
      return isUnresolved(qualifiers.organisation)
        ? withOwner(fact, 'organisation', findOwnerOfPost(fact, 'organisation', annotated))
        : fact;
    if (qualifiers.tense === 'former') return fact;
    const { end } = object.span;
    if (SAYS_OF_WHAT.test(annotated.article.text.slice(end, end + 6)) || isOfWhatStandsBeside(fact, annotated))
      return fact;
    if (OF_PART.test(annotated.article.text.slice(Math.max(0, object.span.start - 40), object.span.start))) return fact;
    const title = object.text.replace(/[- ](?:elect|designate)$/iu, '');
    if (OF_COMPANY.test(title))
      return withOwner(fact, 'organisation', findOwnerOfPost(fact, 'organisation', annotated));
    if (OF_BODY.test(title) && /^\p{Ll}/u.test(title))
      return withOwner(fact, 'organisation', onlyBody(fact, annotated));
    return OF_PLACE.test(title) ? withOwner(fact, 'place', findOwnerOfPost(fact, 'place', annotated)) : fact;
  });
}

/** "Harbour's founder and CEO Ma", "Coalition Chair Ma", "Mayor Ma of Lakeside", "Lakeside, Norway, Mayor Ma": no other body's. */
export function isOfWhatStandsBeside({ object, subject }: Fact, { article: { text } }: AnnotatedArticle): boolean {
  if (subject.span.start < object.span.end) return false;
  const before = text.slice(Math.max(0, object.span.start - REACH_OF_OWNER), object.span.start);
  const [, word = ''] = /(?:^|[^.!?:“"]\s)(\p{Lu}[\p{L}’'-]*) $/u.exec(before) ?? [];
  const behind = text.slice(Math.max(object.span.end, subject.span.end));
  return (
    OF_POSSESSOR.test(before) ||
    OF_TOWN_BEFORE.test(before) ||
    (word !== '' && !NO_BODY.test(word)) ||
    /^ of \p{Lu}/u.test(behind)
  );
}

/** "Its" of nobody that is known. */
function isUnresolved({ text, name }: Argument): boolean {
  return name === undefined && /^(?:its|their)$/i.test(text);
}

function withOwner(fact: Fact, key: 'organisation' | 'place', owner: Argument | undefined): Fact {
  return owner ? { ...fact, qualifiers: { ...fact.qualifiers, [key]: owner } } : fact;
}

function findOwnerOfPost(
  { object, subject, qualifiers }: Fact,
  kind: MentionKind,
  annotated: AnnotatedArticle,
): Argument | undefined {
  const sentences = paragraphAround(object.span.start, annotated);
  const start = sentences[0]?.span.start ?? 0;
  const known = findWithin(annotated.mentions, { start, end: Math.min(object.span.start, subject.span.start) }).filter(
    (mention) => mention.kind === kind && mention.entity !== undefined,
  );
  if (qualifiers.organisation) return lastOf(known, annotated);
  if (kind === 'place' && isOfPeopleBefore(object, sentences.at(-1), annotated)) return undefined;
  const names = known.filter(({ form }) => form === 'name');
  const near =
    kind === 'organisation'
      ? names.filter(({ span }) => span.start - (sentences.at(-1)?.span.start ?? 0) < 5)
      : names.filter(
          (name) =>
            !isOrigin(name, annotated) && !isOfThing(name, annotated) && canGovern(name, object.text, annotated),
        );
  const owner =
    distinctEntities(near).length === 1
      ? lastOf(near, annotated)
      : SPOKES.test(object.text)
        ? undefined
        : findMainEntity(annotated, [kind]);
  const isWide = owner !== undefined && GOVERNED_PLACES.has((owner.name ?? owner.text).toLowerCase());
  // What the article is about most may be the town that the prime minister visits.
  const isGuess = distinctEntities(near).length !== 1;
  if (isGuess && !isWide && /\bminister\b/i.test(object.text)) return undefined;
  return isWide && OF_TOWN.test(object.text) ? undefined : owner;
}

/** "The Norwegian minister hoped Economy Minister Ma Rong would agree": of that country, if of any that is named. */
function isOfPeopleBefore(
  { text, span }: Argument,
  sentence: Sentence | undefined,
  { article }: AnnotatedArticle,
): boolean {
  if (!sentence || !/\bminister\b/i.test(text)) return false;
  return OFFICE_OF_PEOPLE.test(article.text.slice(sentence.span.start, span.start));
}

/** The sentences of the paragraph that an offset stands in. */
function paragraphAround(offset: number, { sentences }: AnnotatedArticle): readonly Sentence[] {
  const at = sentenceAt(sentences, offset);
  const paragraph = sentences[at]?.paragraph;
  let [first, last] = [at, at];
  while (first > 0 && sentences[first - 1]?.paragraph === paragraph) first--;
  while (last + 1 < sentences.length && sentences[last + 1]?.paragraph === paragraph) last++;
  return at < 0 ? [] : sentences.slice(first, last + 1);
}

/** The one organisation that the paragraph has named before, no country or town being named that could have a president too. */
function onlyBody({ object, evidence }: Fact, annotated: AnnotatedArticle): Argument | undefined {
  const { mentions, sentences } = annotated;
  const at = sentenceAt(sentences, evidence.sentence.start);
  const start = sentences[Math.max(0, at - 1)];
  const from = start?.paragraph === sentences[at]?.paragraph ? start?.span.start : evidence.sentence.start;
  const before = findWithin(mentions, { start: from ?? 0, end: object.span.start }).filter(
    ({ form, entity }) => form === 'name' && entity !== undefined,
  );
  const bodies = before.filter(({ kind }) => kind === 'organisation');
  const isAlone =
    distinctEntities(bodies).length === 1 &&
    before.every(({ kind }) => kind !== 'place') &&
    !bodies.some((body) => describesNoun(body, annotated));
  return isAlone ? lastOf(bodies, annotated) : undefined;
}

/** "Harbour League championship games": of the games, and no body whose manager somebody is. */
function describesNoun({ tokens: { end } }: Mention, { tokens }: AnnotatedArticle): boolean {
  return tokens[end]?.pos === 'NOUN' && /^\p{Ll}/u.test(tokens[end]?.text ?? '');
}

function lastOf(names: readonly Mention[], annotated: AnnotatedArticle): Argument | undefined {
  const last = names.at(-1);
  return last && asNamed(last, annotated);
}

/** No village or valley has ministers; of what is named as where something lies only countries and regions do. */
function canGovern({ span }: Mention, title: string, { article }: AnnotatedArticle): boolean {
  if (!OF_COUNTRY.test(title) || GOVERNED_PLACES.has(cut(article.text, span).toLowerCase())) return true;
  if (/governor/i.test(title)) return false;
  return !LIES.test(article.text.slice(Math.max(0, span.start - 16), span.start));
}

/** "At a Lakeside home": which town has the chief is not said. */
function isOfThing({ span }: Mention, { article }: AnnotatedArticle): boolean {
  return (
    /\b(?:an?|another|this|that) $/i.test(article.text.slice(Math.max(0, span.start - 9), span.start)) &&
    /^ \p{Ll}/u.test(article.text.slice(span.end, span.end + 2))
  );
}

/** "A nurse from Bergen" makes nobody minister of Bergen. */
function isOrigin({ span }: Mention, { article }: AnnotatedArticle): boolean {
  return ORIGIN.test(article.text.slice(Math.max(0, span.start - 40), span.start));
}
