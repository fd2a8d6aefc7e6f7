import { COUNTRY_NAMES } from '#lexicon/names/countries.ts';
import { ORGANISATION_HEADS } from '#lexicon/names/organisationHeads.ts';
import { REGIONS } from '#lexicon/names/regions.ts';
import { isSchool } from '#lexicon/names/schoolWords.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact } from '#model/fact.ts';
import type { Mention } from '#model/mention.ts';
import { findWithin } from '#model/span.ts';
import { regex } from '#text/regex.ts';
import { GOES_ON_AS } from './bodyMisreadings.ts';

/** A fact with what its article says of its ends. */
type FactEnds = { readonly fact: Fact; readonly subject: Mention | undefined; readonly object: Mention | undefined };

type Misreading = {
  readonly why: string;
  /** The rules or relations it happens to. */
  readonly of: readonly string[];
  readonly isSo: (read: FactEnds, annotated: AnnotatedArticle) => boolean;
};

/** What has the words of a relation between things that cannot stand in it. */
const MISREADINGS: readonly Misreading[] = [
  { why: 'a forum that is attended is no school', of: ['attended', 'studies-at'], isSo: isOfNoSchool },
  { why: 'all sorts of things begin; a body is founded', of: ['founded-in'], isSo: onlyBegins },
  {
    why: 'what is located somewhere need be no body',
    of: ['located-in'],
    isSo: ({ fact: { object }, subject }) => subject?.kind !== 'organisation' || /\bCounty$/.test(object.text),
  },
  {
    why: '"Efforts to …": a capital that only opens its sentence names nobody',
    of: ['founded', 'leads', 'employedBy', 'memberOf', 'educatedAt'],
    isSo: opensSentence,
  },
  {
    why: '"joined the club", "the company\'s repair headquarters": what has no name here may be anything',
    of: ['joins', 'its-headquarters-in'],
    isSo: ({ subject, object }) => [subject, object].some((end) => end?.form === 'nominal'),
  },
  {
    why: '"chairs Harbour Friends in Norway": of a body of which there are many, half a name',
    of: ['who-leads'],
    isSo: ({ fact: { object, evidence } }, { article: { text } }) =>
      IN_COUNTRY.test(text.slice(object.span.end, evidence.sentence.end)) && !isHeaded(object.text),
  },
  {
    why: '"Ma said. Berg’s town is Oslo, and she chairs": of two whom it may mean, the nearer is not the one that was read',
    of: ['leads', 'employedBy', 'memberOf', 'is-post', 'is-post-of', 'is-governed-post', 'serves-as-post'],
    isSo: meansAnother,
  },
  {
    why: '"Ma Rong of Harbour Health and Night Care Center": half a name',
    of: ['employedBy', 'memberOf'],
    isSo: ({ fact: { object } }, { article: { text } }) =>
      GOES_ON_AS.test(text.slice(object.span.end, object.span.end + 80)),
  },
  {
    why: '"In Oslo, President Ma spoke": only towns have mayors and sheriffs',
    of: ['town-comma-title-name'],
    isSo: ({ fact: { object } }) => !POST_OF_TOWN.test(object.text),
  },
  {
    why: '"Ma Rong of Team Oslo" plays for it a day; "FC Oslo of the Harbour League" is a club',
    of: ['name-from-body'],
    isSo: ({ fact: { object, subject } }) => /^Team\b/.test(object.text) || /^\p{Lu}{2,3} /u.test(subject.text),
  },
  {
    why: '"Ma Rong of Solvik": one word alone is as often where somebody is from',
    of: ['name-from-body'],
    isSo: ({ fact: { object, subject } }, { article: { text } }) =>
      /^\p{Lu}\p{Ll}+$/u.test(object.text) && / of $/.test(text.slice(subject.span.end, object.span.start)),
  },
  {
    why: '"serves the South, and through its subsidiary": a quarter of a country owns nothing',
    of: ['subsidiaryOf'],
    isSo: ({ fact: { object } }) =>
      /^(?:the )?(?:Mid|Near|Far)?-?\s?(?:North|South|East|West)(?:east|west)?$/i.test(object.name ?? object.text),
  },
  {
    why: '"based in suburban Oslo": beside the town',
    of: ['headquarteredIn'],
    isSo: ({ fact: { object } }, { article: { text } }) =>
      /\b(?:suburban|near|outside)(?: of)? $/i.test(text.slice(0, object.span.start)),
  },
  {
    why: '"a student at North Norway Technical University": a region is half of a school',
    of: ['educatedAt'],
    isSo: ({ fact: { object } }) => REGION_NAMES.has(object.name ?? object.text),
  },
  {
    why: '"Harbour Bank … its parent company": "its" is not of a body of another sentence',
    of: ['subsidiaryOf', 'foundedOn', 'headquarteredIn', 'founded'],
    isSo: ({ fact, subject, object }, annotated) =>
      [subject, object].some((end) => end !== undefined && isFarPronoun(end, fact, annotated)),
  },
  {
    why: '"As for Karl, he graduated": of whoever the sentence names, not of somebody before',
    of: ['educatedAt', 'founded'],
    isSo: ({ fact, subject }, annotated) => subject !== undefined && isOfOther(subject, fact, annotated),
  },
  {
    why: '"Karl (K.B.) Berg": half a name',
    of: ['founded', 'educatedAt'],
    isSo: ({ fact: { subject, evidence } }, { article: { text } }) =>
      /^ \([^()]{1,20}\) \p{Lu}/u.test(text.slice(subject.span.end, evidence.sentence.end)) ||
      NICKNAME.test(text.slice(evidence.sentence.start, Math.max(evidence.sentence.start, subject.span.start))),
  },
  {
    why: '"Ida Lund: director, Nordsee and founder of": where she is director is no founder',
    of: ['founder-of'],
    isSo: ({ fact: { subject, evidence } }, { article: { text } }) =>
      /, $/.test(text.slice(evidence.sentence.start, subject.span.start)) &&
      /^ and /.test(text.slice(subject.span.end, evidence.sentence.end)),
  },
  {
    why: '"the elder Berg": which of them no line says',
    of: ['founded', 'educatedAt'],
    isSo: ({ fact: { subject } }, { article: { text } }) =>
      !/\s/.test(subject.name ?? subject.text) &&
      /\b(?:elder|younger|older)\s(?:\S+ )?$/.test(text.slice(0, subject.span.start)),
  },
  {
    why: 'what is founded in a time to come is made up',
    of: ['foundedOn'],
    isSo: ({ fact: { object } }, { article: { publishedOn = LATEST } }) =>
      (/\b\d{4}\b/.exec(object.text)?.[0] ?? '') > publishedOn.slice(0, 4),
  },
];

/** "Karl (K.B.) ", "Karl “Ferry” ": before the rest of a name. */
const NICKNAME = /\p{Lu}\p{L}* (?:\([^()]{1,20}\)|["“][^"“”]{1,15}["”]) $/u;
/** No news is of a later year. */
const LATEST = '2099';
const POST_OF_TOWN = /^(?:deputy |acting |interim |vice )?(?:mayor|sheriff|city manager|(?:police|fire) chief)$/i;
const REGION_NAMES: ReadonlySet<string> = new Set(REGIONS);
const IN_COUNTRY = regex.u`^ in (?:the )?(?:${[...REGIONS, ...COUNTRY_NAMES].join('|')})\b`;
const BODY_HEADS: ReadonlySet<string> = new Set(ORGANISATION_HEADS);
const AT = /\bat(?: the)? $/;
/** Endings of words that open a sentence and are no surnames: "Founding X, …", "Billionaire Ma Rong". */
const COMMON_ENDING = /(?:ing|orts|ents|aires?|stors?|eurs?)$/;
const BEGINS = /^(?:(?:was|were|been|had|has|have) )*(?:\p{L}+ly )?(?:created|formed|started|organi[sz]ed|set up)\b/iu;
const WAS = /\b(?:was|were|been)\b/iu;

export function dropMisread(facts: readonly Fact[], annotated: AnnotatedArticle): Fact[] {
  const byStart = new Map(annotated.mentions.map((mention) => [mention.span.start, mention]));
  return facts.filter((fact) => {
    const { subject, object, relation, evidence } = fact;
    const read = { fact, subject: byStart.get(subject.span.start), object: byStart.get(object.span.start) };
    return !MISREADINGS.some(
      ({ of, isSo }) => (of.includes(relation) || of.includes(evidence.foundBy)) && isSo(read, annotated),
    );
  });
}

/** A name stands before the pronoun in its sentence, and none of whom it was read as. */
function meansAnother({ fact, subject }: FactEnds, { mentions }: AnnotatedArticle): boolean {
  if (subject?.form !== 'pronoun' || subject.isRelative) return false;
  const before = findWithin(mentions, { start: fact.evidence.sentence.start, end: subject.span.start }).filter(
    ({ kind, form }) => kind === 'person' && form === 'name',
  );
  return before.length > 0 && before.every(({ entity }) => entity !== subject.entity);
}

/** Any name serves behind "at". */
function isOfNoSchool({ fact: { object } }: FactEnds, { article, entities }: AnnotatedArticle): boolean {
  const { text, name = text, span } = object;
  const aliases = entities.find((entity) => entity.name === name)?.aliases ?? [];
  return (
    ![text, name, ...aliases].some(isSchool) && !AT.test(article.text.slice(Math.max(0, span.start - 8), span.start))
  );
}

/** "Harbour Association" says what it is. */
function isHeaded(name: string): boolean {
  return BODY_HEADS.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
}

function onlyBegins({ fact, subject }: FactEnds, { article }: AnnotatedArticle): boolean {
  const { start, end } = fact.evidence.span;
  const [verb = ''] = BEGINS.exec(article.text.slice(start, end)) ?? [];
  const isBody = subject?.kind === 'organisation' && subject.form === 'name' && subject.span.end === start - 1;
  return verb !== '' && !WAS.test(verb) && !isBody;
}

function opensSentence({ fact, subject }: FactEnds): boolean {
  return (
    subject?.kind === 'other' &&
    subject.span.start === fact.evidence.sentence.start &&
    COMMON_ENDING.test(fact.subject.text)
  );
}

/** So near the opening of a sentence "its" is of the one before. */
const LONGEST_LEAD = 40;

function isFarPronoun(end: Mention, { evidence }: Fact, { mentions }: AnnotatedArticle): boolean {
  if (end.form !== 'pronoun' || end.kind !== 'organisation') return false;
  const upTo = { start: evidence.sentence.start, end: end.span.start };
  const bodies = findWithin(mentions, upTo).filter(({ form, kind }) => form === 'name' && /^o/.test(kind));
  const isFar = bodies.length > 0 || (/^its-/.test(evidence.foundBy) && upTo.end - upTo.start > LONGEST_LEAD);
  return isFar && bodies.every(({ entity }) => entity !== end.entity);
}

/** A pronoun behind the name of a person who is not meant by it. */
function isOfOther({ form, kind, entity, span }: Mention, { evidence }: Fact, { mentions }: AnnotatedArticle): boolean {
  if (form !== 'pronoun' || kind !== 'person') return false;
  const before = findWithin(mentions, { start: evidence.sentence.start, end: span.start });
  return (
    before.some((one) => one.form === 'name' && one.kind === 'person') && before.every((one) => one.entity !== entity)
  );
}
