import { classOfPost } from '#extract/patterns/classOfPost.ts';
import { isPluralPost } from '#extract/patterns/line.ts';
import { isBesideName } from '#extract/refiners/isBesideName.ts';
import { DEMONYM_COUNTRIES } from '#lexicon/names/demonymCountries.ts';
import { DEMONYMS } from '#lexicon/names/demonyms.ts';
import { FEMALE_NAMES, MALE_NAMES } from '#lexicon/names/genderedNames.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Fact } from '#model/fact.ts';
import { cut, findWithin } from '#model/span.ts';
import type { PostMisreading } from './readPost.ts';

const SOUGHT =
  /\b(?:candidates?|nominees?|nominated|contenders?|hopefuls?|choices?|picks?|favou?rites?|challengers?|run|runs|running|ran|stand|stands|standing|stood|bids?|race|campaign|campaigns|campaigning|campaigned|vie|vies|vying|compete|competing|applied|applying|considered|shortlisted|tipped|touted|floated|interviewed|rival|rivals|auditioned)(?: (?:for|as|to be|to become|to succeed)){1,2}(?: (?:the|a|next|new|post|position|job|office|role|of|his|her|their|its))* $/iu;
/** "She pledged to be a president for all". */
const PROMISED =
  /\b(?:pledg|promis|vow|want|hop|wish|aspir|dream|plan|offer|ask|volunteer|agree)(?:e?[ds]|ing|e|s)?(?: of)? (?:to (?:be|become|serve as)|(?:being|becoming))(?: [^\s,;]+){0,3} $/iu;
const JUDGED =
  /\b(?:good|great|greatest|fine|finest|best|excellent|better|worst|bad|terrible|lousy|brilliant|wonderful|amazing|popular|biggest|famous|perfect|ideal|true|real|fierce|vocal|staunch|key|big)(?: [^\s,;]+){0,3} $/iu;
/** "Head of the night desk", but neither "president for four years" nor "president to visit Oslo". */
const SAYS_OF_WHAT =
  /^ (?:of (?!\d|South|North|East|West|(?:\p{L}+ )?descent)|for (?:an? |the |its |his |her |their )?(?!\d|(?:past|last|next|first|almost|nearly|about|over|just|more|only|at least|many|several|some|two|three|four|five|six|seven|eight|nine|ten|little|long|less|year|month|week|day|decade|while|now|life|example|instance)s?\b))/iu;
const IN_LIST = /\b(?:one of|including|such as|among|both|like)\b/iu;
/** What people do or are called that no body gives them. */
const NO_OFFICE =
  /\b(?:critic|architect|explorer|defender|champion|veteran|hero|farmer|teacher|builder|banker|financier)s?$/i;
const NOTHING_ALONE =
  /^(?:(?:former|ex|senior|junior|young|deputy|top|elected) )*(?:veteran|employee|worker|volunteer|member|fellow|delegate|official|expert|assistant|specialist|partner|leader|critic|caretaker|trustee|deputy|deputie)s?$/i;
const PARTY = /^(?:the )?(?:GOP|(?:Republican|Democratic|Labou?r|Conservative) Party)$/;
/** Words before a party that make a part of it: "the Oslo Democratic Party chair", "House GOP leader". */
const OF_PART = /(?:\b(?:state|county|local|city)|\p{Lu}\p{L}+) $/u;
const OF_FIELD =
  /\b(?:Policy|Education|Operations|Affairs|Relations|Detectives|Sales|Marketing|Communications|Research|Strategy|Development|Programs?)$/;
const ROYAL = /\b(?:king|queen|prince|princess|pope|emperor|empress|sultan|emir|saint|coach|bishop|cardinal)\b/i;

const HONOUR =
  /^(?:the )?(?:Hall of Fame|Olympics?|Paralympics?|World Cup|Super Bowl|Grammys?|Oscars?|Emmys?|Nobel(?: Prize)?|Pulitzer(?: Prize)?|Academy Awards?|All-?Stars?|Pro Bowl|Tonys?|Golden Globes?|Heisman|Hollywood|Broadway|Best|TikTok star|Instagram|Medal of Honor)$/;
/** Titles that mostly say of what they are. */
const OF_MANY_WORDS =
  /^(?:\p{Lu}\p{L}* )*(?:President|Director|Administrator|Chair(?:man|woman|person)?|Coordinator|Superintendent|Manager|Commissioner|Advis[eo]r|Specialist|Analyst)(?: of .*)?$|^chair$/u;
/** Capitals before a title that are no part of it. */
const BEFORE_TITLES =
  /^(?:Republicans?|Democratic|Democrats?|Conservative|Labou?r|Liberal|Tory|Independent|Former|Ex|Late|Acting|Interim|Incumbent|Outgoing|Retired|Embattled|Longtime|New|Mr|Mrs|Ms|Dr|Sir|Lord|Lady|And|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|When|While|After|Before|If|As|But|That|Then|Since|Although|Yet|Like|Under|With|From|By|For|To|Of|In|At|On|State|Crown|Co|Vice|Deputy|Senior|Lieutenant|Major|Brigadier)$/;
const DEMONYM_WORDS: ReadonlySet<string> = new Set(DEMONYMS);
const LONGEST_TERM = 60;
/** Few do the same for longer. */
const LONGEST_WORK = 12;
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
const REACH_OF_OWNER = 60;
const YEAR = /\b(?:1[5-9]|20)\d\d\b/;
const FRONTED_YEAR =
  /^["“]?(?:(?:then|and|(?:1[5-9]|20)\d\d|on|in|by|during|since|back|early|late|as|of|the|spring|summer|autumn|fall|winter|\p{Lu}\p{Ll}+\.?|\d{1,2}(?:st|nd|rd|th)?(?:-\d{1,2})?)[ ,]+){0,6}$/iu;

export const POST_MISREADINGS: readonly PostMisreading[] = [
  {
    why: '"told reporters Ma Rong was well": of several one alone cannot bear their title',
    isSo: ({ fact, title, holders, annotated }) => isPluralPost(title) && holders < 2 && !isOneOfMany(fact, annotated),
  },
  {
    why: '"her candidate for mayor of Oslo, Ma Rong": who seeks a post does not hold it; one may campaign for Mayor Ma',
    of: /^(?!titles?-|governed-posts?-before|company-|at-body|incumbent)/,
    isSo: ({ before }) => SOUGHT.test(before),
  },
  {
    why: '"she promised to be a president for all": who would be one is none yet',
    of: /^(?:is|serves)-/,
    isSo: ({ before }) => PROMISED.test(before),
  },
  {
    why: '"she was a fine president": what is praised may be long past',
    of: /^is-/,
    isSo: ({ before }) => JUDGED.test(before),
  },
  {
    why: '"Speaking to Ma Rong, the Oslo senator said": whose words follow is somebody else',
    of: /post-behind-name$/,
    isSo: ({ before, afterAll, fact }) =>
      fact.object.span.start > fact.subject.span.end &&
      /, the [^,]*$/.test(before) &&
      /^ (?:said|says|told|added|wrote|argued|warned|noted|tweeted)\b/.test(afterAll),
  },
  {
    why: '"the head of its civil rights division": half of what it is says nothing',
    of: /^(?:is-post|lone-post-behind-name|the-post-comma-name|serves-as-post)$/,
    isSo: ({ fact: { qualifiers }, behind }) =>
      !qualifiers.organisation && !qualifiers.place && SAYS_OF_WHAT.test(behind),
  },
  {
    why: '"Rep. Ma Rong" behind "is" is another one',
    of: /^(?:is|serves)-/,
    isSo: ({ fact, annotated }) =>
      findWithin(annotated.mentions, { start: fact.object.span.end, end: fact.object.span.end + 40 }).some(
        ({ kind, form, span }) => kind === 'person' && form === 'name' && span.start === fact.object.span.end + 1,
      ),
  },
  {
    why: '"a critic of the Harbour Party": no office of it',
    isSo: ({ fact: { qualifiers, evidence }, title }) =>
      NO_OFFICE.test(title) &&
      (qualifiers.organisation !== undefined || qualifiers.place !== undefined) &&
      /^(?:is|post-|as-|next)/.test(evidence.foundBy) &&
      !/teacher|farmer/i.test(title),
  },
  {
    why: '"the owner of the Oslo branch": nobody owns a place',
    isSo: ({ fact: { qualifiers }, title }) => classOfPost(title) === 'owner' && qualifiers.place !== undefined,
  },
  {
    why: '"a member, Ma Rong": nobody asks for a member of nothing',
    isSo: ({ fact: { qualifiers }, title }) =>
      !qualifiers.organisation && !qualifiers.place && NOTHING_ALONE.test(title),
  },
  {
    why: '"the guard\'s Harbour Bureau coordinator": of which of the two is not said',
    of: /^governed-posts?-before/,
    isSo: ({ fact: { qualifiers, evidence }, annotated }) => {
      const body = qualifiers.organisation ?? qualifiers.place;
      const before = body ? annotated.article.text.slice(evidence.sentence.start, body.span.start) : '';
      if (
        /\/$|(?<!\b(?:then|ex|former))-$/i.test(before) ||
        (/^(?:Senate|House|Assembly)$/.test(body?.text ?? '') && /\bstate $/.test(before))
      )
        return true;
      return isBodys(before, body, annotated) || (PARTY.test(body?.name ?? '') && OF_PART.test(before));
    },
  },
  {
    why: '"Hall of Fame trainer Ma": an honour gives nobody a post',
    isSo: ({ fact: { qualifiers } }) => HONOUR.test((qualifiers.organisation ?? qualifiers.place)?.text ?? ''),
  },
  {
    why: '"Emergency Management Director Ma": a title that begins before what was read of it',
    of: /^title-before-name$/,
    isSo: ({ fact: { qualifiers }, before, title }) => {
      const [, word = ''] = /\S (\p{Lu}\p{Ll}+) $/u.exec(before) ?? [];
      const isHalf =
        word !== '' && !BEFORE_TITLES.test(word) && !Object.hasOwn(DEMONYM_COUNTRIES, word) && !DEMONYM_WORDS.has(word);
      return isHalf && OF_MANY_WORDS.test(title) && !qualifiers.organisation && !qualifiers.place;
    },
  },
  {
    why: '"Harbour County District" judge: half of a body',
    isSo: ({ fact: { qualifiers }, title }) =>
      /\bjudges?$/i.test(title) &&
      (/\b(?:District|Circuit|Superior|County)$/.test(qualifiers.organisation?.text ?? '') ||
        /\b(?:District|Circuit|Superior)$/.test(qualifiers.place?.text ?? '')),
  },
  {
    why: '"the Japan director of the Harbour Union": of something more',
    of: /^governed-post-behind-name$/,
    isSo: ({ behind }) => /^ of (?:the |its |an? )?\p{Lu}/u.test(behind),
  },
  {
    why: '"Nordsee Vice President of Domestic Sales Ma Rong": a field of the body before it',
    of: /^post-of-before-name$/,
    isSo: ({ before, fact: { qualifiers } }) =>
      /\p{Lu}[\p{L}’']* $/u.test(before) || OF_FIELD.test(qualifiers.organisation?.text ?? ''),
  },
  {
    why: '"Trader Joe": a given name alone is a shop\'s or a role\'s',
    of: /^title-before-name$/,
    isSo: ({ fact: { subject }, title }) =>
      classOfPost(title) === 'post' &&
      /^\p{Lu}/u.test(title) &&
      !ROYAL.test(title) &&
      isGivenName(subject.name ?? subject.text),
  },
  {
    why: '"officials, including Ma Rong": which post they hold is not said',
    of: /^posts-including-names$/,
    isSo: ({ title }) => /(?:leader|official|expert|executive|representative|figure)s$/i.test(title),
  },
  {
    why: '"the best actress award", "line judge": a prize, or a part in a game',
    isSo: ({ before, title }) =>
      /\bbest (?:supporting |leading )?$/i.test(before) ||
      /^(?:line|down|field|side|back|replay) (?:judge|official)s?$/i.test(title) ||
      (/^judges?$/i.test(title) && /\b(?:line|down|field|side|back|replay|chair|hanging) $/i.test(before)),
  },
  {
    why: '"spokeswoman Ma Rong", "committee chair Ma Rong": of whom or what is not said',
    of: /^title-before-name$/,
    isSo: ({ fact: { qualifiers }, before, title }) =>
      !qualifiers.organisation &&
      !qualifiers.place &&
      (/^(?:[\p{Ll}-]+ )?spokes(?:man|woman|person)$/iu.test(title) ||
        (/^chair(?:man|woman|person)?$/.test(title) && /\bcommittee $/.test(before))),
  },
  {
    why: '"“Captain Ma’s Night Boat”": a title in the name of a work',
    of: /^title-before-name$/,
    isSo: ({ before, afterAll }) => /["“‘]$/.test(before) && /^['’]s (?:\p{L}+ )?\p{Lu}/u.test(afterAll),
  },
  {
    why: '"director of Oslo Film & Media Office": half of a body',
    isSo: ({ fact: { qualifiers }, annotated: { article } }) => {
      const { start, end } = (qualifiers.organisation ?? qualifiers.place)?.span ?? { start: 0, end: 0 };
      return (
        /^ & \p{Lu}/u.test(article.text.slice(end, end + 4)) || /\p{Ll} & $/u.test(article.text.slice(start - 4, start))
      );
    },
  },
  {
    why: '"President Ma Rong\'s last full year": a time that is over',
    of: /^title-before-name$/,
    isSo: ({ afterAll }) =>
      /^['’]s (?:first|second|last|final)(?: full)? (?:year|term|days?|months?|weeks?)\b/.test(afterAll),
  },
  {
    why: '"the columnist Ma Rong wrote in 1986": who did it so long ago need not do so now',
    isSo: ({ fact, afterAll, annotated }) =>
      fact.qualifiers.tense === undefined &&
      isBesideName(fact, annotated.article.text) &&
      isLongAgo(afterAll, annotated, ROYAL.test(fact.object.text) ? LONGEST_TERM : LONGEST_WORK),
  },
  {
    why: '"In 2001 President Ma Rong came": who held it then need not hold it now',
    isSo: ({ fact, before, annotated }) =>
      fact.qualifiers.tense === undefined &&
      isBesideName(fact, annotated.article.text) &&
      isOfPastYear(before, cut(annotated.article.text, fact.evidence.sentence), annotated),
  },
];

/** "Ma and Berg, owners of it", "Senators Ma of Oslo and Berg of Tromso", "officials, including Ma". */
function isOneOfMany({ subject, object, evidence }: Fact, { article: { text } }: AnnotatedArticle): boolean {
  const last = Math.max(subject.span.end, object.span.end);
  return (
    IN_LIST.test(cut(text, evidence.sentence)) ||
    / and $/.test(text.slice(Math.max(0, subject.span.start - 5), subject.span.start)) ||
    /^(?:The|the) \p{Lu}\p{L}+s$/u.test(text.slice(Math.max(0, subject.span.start - 4), subject.span.end)) ||
    /^ of (?:\p{Lu}[\p{L}.]* ?){1,3},? and \p{Lu}/u.test(text.slice(last, evidence.sentence.end))
  );
}

/** Whether an organisation stands as an owner right before another. */
function isBodys(before: string, body: Argument | undefined, { mentions }: AnnotatedArticle): boolean {
  const [mark] = /['’]s? $/u.exec(before) ?? [];
  if (!mark || !body) return false;
  const end = body.span.start - mark.length;
  return findWithin(mentions, { start: end - REACH_OF_OWNER, end }).some(
    ({ kind, span }) => kind === 'organisation' && span.end === end,
  );
}

function isGivenName(name: string): boolean {
  const word = name.toLowerCase();
  return FEMALE_NAMES.has(word) || MALE_NAMES.has(word);
}

/** Of an article without a date, the last year that it names is not before it by much. */
function isLongAgo(afterAll: string, { article }: AnnotatedArticle, longest: number): boolean {
  const [, year] = /^[^,;:()“”"]*?\bin (?:\p{Lu}\p{Ll}+ )?((?:1[5-9]|20)\d\d)\b/u.exec(afterAll) ?? [];
  if (!year || WEEKDAY.test(afterAll)) return false;
  const named = [...article.text.matchAll(/\b20[0-3]\d\b/g)].map(([one]) => Number(one));
  const today = Number(article.publishedOn?.slice(0, 4) ?? Math.max(0, ...named));
  return Number(year) < today - longest;
}

function isOfPastYear(before: string, sentence: string, { article }: AnnotatedArticle): boolean {
  const [year] = YEAR.exec(before) ?? [];
  const today = Number(article.publishedOn?.slice(0, 4) ?? Number.POSITIVE_INFINITY);
  const [any] = YEAR.exec(sentence) ?? [];
  // Nobody holds a post for so long.
  if (any && Number.isFinite(today) && Number(any) < today - LONGEST_TERM) return true;
  return year !== undefined && Number(year) < today && FRONTED_YEAR.test(before.slice(0, before.indexOf(year)));
}
