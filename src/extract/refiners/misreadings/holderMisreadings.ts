import { classOfPost } from '#extract/patterns/classOfPost.ts';
import { COUNTRY_NAMES } from '#lexicon/names/countries.ts';
import { FEMALE_NAMES, MALE_NAMES } from '#lexicon/names/genderedNames.ts';
import { NAME_PARTICLES } from '#lexicon/names/nameParticles.ts';
import { findWithin } from '#model/span.ts';
import { expandTitle } from '#text/expandTitle.ts';
import { isBareHead } from './bareHeads.ts';
import { bearersOf } from './bearersOf.ts';
import type { PostMisreading, ReadPost } from './readPost.ts';

const OF_CONTEST =
  /\b(?:[Ss]how|[Cc]ontest|[Cc]ompetition|[Pp]ageant|[Ff]air|[Cc]elebrity|[Gg]uest|[Ff]ood|[Tt]alent|Idol|Voice) $/;
const COUNTRIES: ReadonlySet<string> = new Set(COUNTRY_NAMES);
const PARTICLES: ReadonlySet<string> = new Set(NAME_PARTICLES);
const ROYAL = /^(?:king|queen|prince|princess)$/i;
const RELATIVE =
  /\b(?:boyfriend|girlfriend|husband|wife|father|mother|dad|mom|brother|sister|son|daughter|uncle|aunt|cousin|friend|partner|colleague|boss|owner)s?,? who (?:now |also )?(?:is|was|are|were|works?|worked|serves?|served)\b[^,;]*$/i;
/** Offices whose name says enough even of somebody who held them once. */
const OF_STATE =
  /\b(?:president|prime minister|premier|chancellor|governor|mayor|senator|representative|secretary|minister|king|queen|pope|attorney general|speaker|national \p{L}+|state \p{L}+|ambassador|chief justice)\b/iu;
const AT_BODY = /^ (?:at|with|on)(?: (?:the|an?|its|\p{Ll}[\p{L}-]*)){0,4} \p{Lu}/u;

/** Who cannot hold the post that was read, or of whom too little is said for anybody to ask. */
export const HOLDER_MISREADINGS: readonly PostMisreading[] = [
  {
    why: '"Captain Norway": a country holds no post',
    isSo: ({ fact: { subject } }) =>
      COUNTRIES.has(subject.name ?? subject.text) || subject.text === 'America' || subject.kind === 'place',
  },
  {
    why: '"King Markets": a shop',
    of: /^title-before-name$/,
    isSo: ({ fact: { subject }, title }) => {
      const name = (subject.name ?? subject.text).toLowerCase();
      return ROYAL.test(title) && /^\p{L}+s$/u.test(name) && !FEMALE_NAMES.has(name) && !MALE_NAMES.has(name);
    },
  },
  {
    why: '"Ma Rong greets Berg": no name holds a verb, or where somebody is from',
    isSo: ({ fact: { subject } }) =>
      holdsVerb(subject.name ?? subject.text) || /\d/.test(subject.text) || /^Pro Tem/i.test(subject.text),
  },
  {
    why: '"My Harbour Foreman Grill": one word of no known kind is seldom a person',
    of: /^governed-posts?-before/,
    isSo: ({ fact: { subject }, annotated: { mentions } }) =>
      !/ /.test(subject.name ?? subject.text) &&
      findWithin(mentions, subject.span).some(
        ({ kind, span }) => kind === 'other' && span.start === subject.span.start,
      ),
  },
  {
    why: '"its voice assistant Ida": no person',
    isSo: ({ title }) =>
      /^(?:voice|virtual|digital|testing|trading|training|sparring) (?:assistant|partner)s?$/i.test(title),
  },
  {
    why: '"The U. | S. Attorney Ma": a stop within the title parted the sentence',
    of: /^title-before-name$/,
    isSo: ({ before }) => /(?:^|\s)S\. $/.test(before) || /^; /.test(before),
  },
  {
    why: '"“Coach Berg.”": the name of a work',
    of: /^title-before-name$/,
    isSo: ({ before, afterAll }) => /["“‘']$/.test(before) && /^[.,]?["”’']/.test(afterAll),
  },
  {
    why: '"her father, who is a pilot": somebody else',
    of: /^(?:is|serves)-/,
    isSo: ({ before }) => RELATIVE.test(before),
  },
  {
    why: '"since becoming mayor in 2016", "before being named": when it began, and not that it goes on',
    of: /^(?:is|serves)-/,
    isSo: ({ before }) =>
      /\b(?:before|after|since|upon|of|on|by|when|until|prior to)\b(?: [^,;]{0,30}?)? (?:becoming|being (?:named|appointed|elected|made))(?: \p{L}+){0,3} $/iu.test(
        before,
      ) || /\b(?:means?|meant|like|while (?:working|serving)) (?:to be |as )(?:\p{L}+ ){0,3}$/iu.test(before),
  },
  {
    why: '"may be one of my favourite politicians": a guess',
    of: /^(?:is-post|serves-as-post)$/,
    isSo: ({ fact: { certainty, qualifiers } }) =>
      certainty === 'hedged' && !qualifiers.organisation && !qualifiers.place,
  },
  {
    why: '"she was also the referee": what somebody once did, of nothing that is named',
    of: /^(?:is|serves)-/,
    isSo: ({ fact, before, title }) =>
      isOfNothing(fact) &&
      fact.qualifiers.tense === 'former' &&
      !OF_STATE.test(expandTitle(title)) &&
      /\b(?:was|were|worked|served)\b[^,;]*$/i.test(before),
  },
  {
    why: '"Dunn was an aide of the bureau, Ma Rong said": it is of whom the sentence begins with',
    of: /^as-post-first$/,
    isSo: ({ before }) =>
      !/(?:^["“‘(]?|[,;:] )(?:As|as|An?|The) [^,;]*$/.test(before) && !/^["“‘(]?(?:former |ex-)?$/i.test(before),
  },
  {
    why: '"Ma Rong, the former mayor of Oslo, Karl Berg and": the post is of the name before it',
    of: /^post-of-(?:comma-|before-)?name$/,
    isSo: ({ before, fact: { evidence }, annotated: { mentions } }) => {
      const words = /, (?:(?:the|an?|its|my|her|his|their|former|ex-|now|\p{Ll}+ and) ?){0,4}$/u.exec(before);
      const end = evidence.sentence.start + (words?.index ?? 0);
      return (
        words !== null &&
        findWithin(mentions, { start: evidence.sentence.start, end }).some(
          ({ kind, form, span }) => kind === 'person' && form === 'name' && span.end === end,
        )
      );
    },
  },
  {
    why: '"Oslo partner, Berg doubted it": a comma behind an opening phrase',
    of: /^governed-posts?-before/,
    isSo: ({ fact: { object, subject }, afterAll, title, annotated: { article } }) =>
      /^, $/.test(article.text.slice(object.span.end, subject.span.start)) &&
      (/^forward$/i.test(title) ||
        (/^ \p{Ll}/u.test(afterAll) && !/^ (?:and|or|who|in|at|on|of|for|from|as|to|with|by)\b/.test(afterAll))),
  },
  {
    why: '"director at Solvik", "founder and head of Solvik", "chair, Solvik": of what is said, but not with it',
    of: /^(?:lone-post-behind-name|is-post|the-post-comma-name)$/,
    isSo: ({ fact, title, behind }) =>
      isOfNothing(fact) &&
      (isBareHead(title) ||
        /^(?:ceo|head|founder|owner|academic)$/.test(classOfPost(title)) ||
        /fellow|leader|expert$/i.test(title)) &&
      (AT_BODY.test(behind) ||
        /^ and [\p{Ll} -]+? (?:of|at|for) /u.test(behind) ||
        (fact.evidence.foundBy !== 'the-post-comma-name' && /^, \p{Lu}\p{Ll}+/u.test(behind))),
  },
  {
    why: '"director Ma", "the coach, Ma": of what is not said',
    isSo: ({ fact, title, before }) => isOfNothing(fact) && (isBareHead(title) || isOfBodyBefore(title, before)),
  },
  {
    why: '"Berg was a nurse" where two are called Berg',
    of: /^(?:is-|serves-|(?:governed-|lone-)?post-behind-name$|next-post$)/,
    isSo: ({ fact: { subject }, annotated }) => (bearersOf(annotated).get(subject.text)?.size ?? 0) > 1,
  },
  {
    why: '"its president Ma": in small letters, of a body that is not named',
    of: /^title-before-name$/,
    isSo: ({ fact, title }) => isOfNothing(fact) && title === 'president' && fact.qualifiers.tense === undefined,
  },
  {
    why: '"the fictional spy Ma": nobody',
    isSo: ({ before }) => /\bfictional (?:\p{L}+ )?$/iu.test(before),
  },
  {
    why: '"stepped in as the third-string keeper": a part in a game',
    of: /^stands-in-as$/,
    isSo: ({ title }) => classOfPost(title) === 'post',
  },
  {
    why: '"earlier presidents and prime ministers such as Ma": which of the two is not said',
    of: /^posts-including-names$/,
    isSo: ({ before }) => /\p{Ll}s and $/u.test(before),
  },
  {
    why: '"artists such as Ma", "her trainer Ma", "Prince Ma": nobody asks for who is no more than that',
    isSo: ({ fact, title }) =>
      isOfNothing(fact) &&
      (/^(?:artist|trainer|guest|celebrity|legend|star)s?$/i.test(title) ||
        (/^(?:prince|princess)(?:es|s)?$/i.test(title) && !/ /.test(fact.subject.name ?? fact.subject.text))),
  },
  {
    why: '"dog show judge Ma": of no court',
    isSo: ({ fact: { qualifiers }, title, before }) =>
      /^(?:\p{L}+ )?judges?$/iu.test(title) &&
      (OF_CONTEST.test(before) || OF_CONTEST.test(`${(qualifiers.organisation ?? qualifiers.place)?.text ?? ''} `)),
  },
];

function isOfNothing({ qualifiers: { organisation, place } }: ReadPost['fact']): boolean {
  return organisation === undefined && place === undefined;
}

/** "Festival director Ma", "the club's director": whoever makes films stands without such a word. */
function isOfBodyBefore(title: string, before: string): boolean {
  return (
    (/^Director$/.test(title) && before !== '' && !/^["“‘]$/.test(before)) ||
    (/^director$/.test(title) &&
      /(?:\p{Lu}[\p{L}-]*|['’]s?|agency|school|camp|company|group) $/u.test(before) &&
      !/(?:ese|ish|an|ch)\s$/.test(before))
  );
}

function holdsVerb(name: string): boolean {
  return (
    name
      .split(' ')
      .some((word, at) => at > 0 && /^\p{Ll}{2,}$/u.test(word) && !PARTICLES.has(word) && word !== 'the') ||
    /\p{Ll}told$/u.test(name)
  );
}
