import { COUNTRY_NAMES } from '#lexicon/names/countries.ts';
import { REGIONS } from '#lexicon/names/regions.ts';
import type { Argument } from '#model/fact.ts';
import { cut } from '#model/span.ts';
import { bearersOf } from './bearersOf.ts';
import type { PostMisreading, ReadPost } from './readPost.ts';

/** Words that a body's name does not end in: what follows was read as the title. */
const CUT_END =
  /\b(?:National|Urban|Rural|Emergency|Enforcement|Traffic|Federal|Presidential|Criminal|Special Superior|Democratic|Republican|Frozen|Regional|Assistant|Chief|Big|Political)$/;
/** "the Industrial and Labor School": neither is a body. */
const SAYS_WHAT_SORT = /^\p{Lu}\p{Ll}*(?:al|ic|ive|ing)$/u;
/** "Department of Law, Tides, and Ships". */
const CUT_FIELDS = /^, \p{Lu}[\p{L} ]+, and \p{Lu}/u;
const OF_FIELDS = /^(?:the )?(?:Department|School|College|Institute|Office|Bureau|Division|Ministry) (?:of|for) /;
const OPEN_FIELDS = /\b(?:Department|School|College|Institute|Office|Bureau|Division|Ministry) (?:of|for) [\p{L} ]+,/u;
const SORT_BEFORE = /(?:& the |\b\p{Lu}\p{Ll}*(?:al|ic|ive|ing) and )$/u;
/** "Harbour Health and Night Care Center". */
export const GOES_ON_AS =
  /^ and (?:\p{Lu}\p{L}+ ){1,3}(?:Cent(?:er|re)|School|Institute|Services?|Hospital|Clinic|Department|Office|Association|Company|Council)\b/u;
const DAY = /^ (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
const CHAMBERS = /^(?:\p{Lu}\p{L}+ and (?:House|Senate|Assembly)|(?:House|Senate|Assembly) and \p{Lu}\p{L}+)$/u;
/** Titles that stand before what they are of: "chairman of the Joint Chiefs of Staff Gen. Ma". */
const OF_OTHER =
  /\b(?:chair\p{L}*|president|director|head|secretary|commissioner|chief|member|speaker|administrator|commander|leader|minister)s? (?:of|for) (?:the )?$/iu;
const ANY_OF_MANY =
  /^(?:the )?(?:Festival|Film Festival|Coalition|Committee|Council|Board|Department|Division|Office|Bureau|Commission|District|School|University|College|Hospital|Institute|Cent(?:er|re)|Foundation|Company|Group|Team|Association|Agency|Assembly|Alliance|Campaign|Society|Programs?|Project|Union|Music Office|Americas|(?:District|Superior|Circuit|County) Court|Pop|Rap|RVs?|TV|HR|PR)$/i;
const KIN_OF =
  /\b(?:daughter|son|wife|husband|widow|sister|brother|mother|father|friend|fan|supporter|critic|graduate|alumn\p{L}+) of\b/iu;
const LEAGUE =
  /^(?:the )?(?:NBA|NFL|WNBA|NHL|MLB|MLS|NCAA|National Football League|National Basketball Association|Major League Baseball|Premier League)$/;
const REGION_NAMES: ReadonlySet<string> = new Set(
  [...REGIONS, ...COUNTRY_NAMES].filter(
    (name) =>
      !/^(?:Washington|New York|Quebec|Luxembourg|Singapore|Monaco|Panama|Mexico|Berlin|Hamburg|Bremen|Vienna|Geneva|Zurich|Basel|Beijing|Shanghai|Tianjin|Chongqing|Madrid|Tokyo|Osaka|Kyoto|Moscow|London)$/.test(
        name,
      ),
  ),
);
const OF_STATE =
  /\bstate (?:Republican|Democratic|lawmakers?|senators?|representatives?|House|Senate|Capitol|Legislature)\b|\bthe Legislature\b|\bGeneral Assembly\b/;
const GATHERING = /\b(?:Convention|Conference|Summit|Forum|Festival|RNC|DNC)$/;
const MOST = /\b(?:most|best|top|biggest|wealthiest|richest|greatest|\p{Ll}+est)(?: \p{L}+)? $/iu;

/** Where what a post is of was misread, so that the line would name another body. */
export const BODY_MISREADINGS: readonly PostMisreading[] = [
  {
    why: '"Harbour County Emergency Coordinator Ma": half of the title was taken for the body',
    of: /^(?:governed|post|next|company|is-|serves)/,
    isSo: ({ fact }) =>
      /^Press /.test(bodyOf(fact)?.text ?? '') ||
      CUT_END.test(bodyOf(fact)?.text ?? '') ||
      CHAMBERS.test(bodyOf(fact)?.text ?? ''),
  },
  {
    why: '"head of the Harbour County Sheriff\'s night desk", "the East Oslo Tide Programme": the body goes on',
    of: /^(?:post-behind-name|next-post|is-post-of|serves-as-post|as-post-first|joins-as-post-of)$/,
    isSo: ({ fact, annotated: { article } }) => {
      const { object, subject, evidence } = fact;
      const { end } = bodyOf(fact)?.span ?? { end: 0 };
      if (end < object.span.end || (subject.span.start >= end && subject.span.start <= end + 2)) return false;
      const behind = article.text.slice(end, evidence.sentence.end);
      return (
        (/^ (?:\p{Lu}\p{Ll}|\p{Lu}{2,})/u.test(behind) && !DAY.test(behind)) ||
        (fact.evidence.foundBy === 'as-post-first' && /^['’]s? \p{L}/u.test(behind)) ||
        (/^ \(\p{Lu}{3,8}\)/u.test(behind) && /^\p{Lu}\p{Ll}+$/u.test(bodyOf(fact)?.text ?? '')) ||
        (/\bfor (?:the )?$/.test(article.text.slice(object.span.end, bodyOf(fact)?.span.start)) &&
          /^ at (?:the )?\p{Lu}/u.test(behind)) ||
        /^ & (?:the )?\p{Lu}/u.test(behind) ||
        GOES_ON_AS.test(behind) ||
        (/^ and \p{Lu}/u.test(behind) && SAYS_WHAT_SORT.test(bodyOf(fact)?.text ?? '')) ||
        (CUT_FIELDS.test(behind) && OF_FIELDS.test(bodyOf(fact)?.text ?? '')) ||
        OPEN_FIELDS.test(article.text.slice(object.span.end, bodyOf(fact)?.span.start)) ||
        isCutPair(bodyOf(fact)?.text ?? '', behind) ||
        SORT_BEFORE.test(
          article.text.slice(Math.max(0, (bodyOf(fact)?.span.start ?? 0) - 30), bodyOf(fact)?.span.start),
        )
      );
    },
  },
  {
    why: '"author of “Tide, Ebb, Flow: …”": a part of a title',
    isSo: ({ fact, title, annotated: { article } }) => {
      const { start, end } = bodyOf(fact)?.span ?? { start: 0, end: 0 };
      const between = article.text.slice(fact.object.span.end, start);
      if (!/^(?:co-)?authors?$/i.test(title) || !/["“‘]/.test(between)) return false;
      return !/["“‘]$/.test(between) || !/^[,.]?["”’:]/.test(article.text.slice(end, end + 2));
    },
  },
  {
    why: '"ambassador at large for": for what is not with it',
    isSo: ({ behind, fact, annotated: { article } }) =>
      /^ at large\b/.test(behind) || /^ at large\b/.test(article.text.slice(bodyOf(fact)?.span.end ?? 0)),
  },
  {
    why: '"In the Emirate of Oslo …, its founder": a state has none',
    isSo: ({ fact, title }) =>
      /\b(?:co-?)?(?:founder|owner)s?$/i.test(title) &&
      /^(?:the )?(?:Emirate|Kingdom|Republic|State|Province) of/.test(bodyOf(fact)?.name ?? ''),
  },
  {
    why: '"Festival director Ma": of which of many is not said',
    isSo: ({ fact }) => ANY_OF_MANY.test(bodyOf(fact)?.name ?? bodyOf(fact)?.text ?? ''),
  },
  {
    why: '"president at Solvik-parent Nordsee": of what follows the hyphen',
    isSo: ({ fact, annotated: { article } }) => {
      const { end } = bodyOf(fact)?.span ?? { end: 0 };
      return /^-(?!based|led|born|run|area)\p{L}/u.test(article.text.slice(end, end + 12));
    },
  },
  {
    why: '"chair of the Harbour Staff Gen. Ma": the body is of the title before it',
    of: /^governed-posts?-before/,
    isSo: ({ fact, annotated: { article } }) => {
      const { start } = bodyOf(fact)?.span ?? { start: 0 };
      return OF_OTHER.test(article.text.slice(Math.max(0, start - 40), start));
    },
  },
  {
    why: '"a speaker at the Harbour Convention": one of many who talk there',
    isSo: ({ fact, title }) => /^speakers?$/i.test(title) && GATHERING.test(bodyOf(fact)?.text ?? ''),
  },
  {
    why: '"the most powerful owner in the league": of one of its clubs',
    isSo: ({ fact, before, annotated: { article } }) => {
      const body = bodyOf(fact);
      return (
        body !== undefined &&
        MOST.test(before) &&
        / in(?: the)? $/.test(
          cut(article.text, { start: fact.object.span.end, end: Math.max(fact.object.span.end, body.span.start) }),
        )
      );
    },
  },
  {
    why: '"a delegate and daughter of a Harbour Gulls legend": kin of somebody there',
    isSo: ({ fact, annotated: { article } }) => {
      const { start } = bodyOf(fact)?.span ?? { start: 0 };
      return KIN_OF.test(article.text.slice(fact.object.span.end, Math.max(start, fact.object.span.end)));
    },
  },
  {
    why: '"co-chair with Berg": a person',
    isSo: ({ fact, annotated }) => bearersOf(annotated).has(fact.qualifiers.organisation?.text ?? ''),
  },
  {
    why: '"now Harbour League head coach Ma": of one of its clubs',
    isSo: ({ fact, title }) =>
      LEAGUE.test(bodyOf(fact)?.name ?? bodyOf(fact)?.text ?? '') &&
      /\b(?:coach|forward|guard|owner|player|quarterback|goalkeeper|captain)$/i.test(title),
  },
  {
    why: '"South Lakeside Norway mayor Ma": no country has a mayor',
    isSo: ({ fact, title }) =>
      /^(?:deputy )?mayor$/i.test(title) && REGION_NAMES.has(bodyOf(fact)?.name ?? bodyOf(fact)?.text ?? ''),
  },
  {
    why: '"former Lakeside mayor and Tide Secretary Ma": the town is the mayor\'s alone',
    of: /^governed-posts?-before/,
    isSo: ({ fact, annotated: { article } }) => {
      const { end } = bodyOf(fact)?.span ?? { end: 0 };
      return /\b(?:mayor|sheriff|councill?or|councilman|councilwoman) and $/i.test(
        article.text.slice(end, Math.max(end, fact.object.span.start)),
      );
    },
  },
  {
    why: '"TFB Ohio Director Ma": of a part of a body that is not read',
    of: /^governed-posts?-before/,
    isSo: ({ fact, annotated: { article } }) => {
      const { start } = fact.qualifiers.place?.span ?? { start: 0 };
      return /\b(?!GOP|NYC|USA|DNC|RNC)\p{Lu}{3,} $/u.test(article.text.slice(Math.max(0, start - 8), start));
    },
  },
  {
    why: '"Lakeside state lawmakers, including House Leader Ma": of a state that is not said',
    isSo: ({ fact: { qualifiers, evidence }, annotated: { article } }) =>
      /^(?:House|Senate)$/.test(qualifiers.organisation?.text ?? '') &&
      OF_STATE.test(cut(article.text, evidence.sentence)),
  },
  {
    why: '"an aide in the Berg White House": of another time, perhaps',
    isSo: ({ fact }) =>
      fact.qualifiers.tense === undefined &&
      /^\p{Lu}\p{L}+ (?:White House|[Aa]dministration)$/u.test(bodyOf(fact)?.text ?? ''),
  },
  {
    why: '"a teacher of West African dance": no body',
    isSo: ({ fact }) => / (?:African|American|Asian|European|Indian|Chinese|Japanese)$/.test(bodyOf(fact)?.text ?? ''),
  },
  {
    why: '"the country\'s leader", "its leader": whichever was named last',
    isSo: ({ fact, title }) =>
      /\bleader$/i.test(title) &&
      /^(?:its|their|(?:the )?(?:country|nation|island)(?:['’]s)?)$/i.test(bodyOf(fact)?.text ?? ''),
  },
  {
    why: '"chair of the local chapter of the Harbour Union": of a part of it',
    isSo: ({ fact, annotated: { article } }) => {
      const { start } = bodyOf(fact)?.span ?? { start: 0 };
      return /\b(?:chapter|branch|affiliate|lodge|subsidiary|unit|arm|wing|section) (?:of|for|at) (?:the )?$/i.test(
        article.text.slice(fact.object.span.end, Math.max(start, fact.object.span.end)),
      );
    },
  },
  {
    why: '"director of sales for East Norway": of a firm that is not read',
    isSo: ({ fact: { qualifiers, object }, title, annotated: { article } }) =>
      qualifiers.organisation === undefined &&
      qualifiers.place !== undefined &&
      /\b(?:director|manager|vice president|head) of (?:sales|marketing|operations|communications|development|strategy|business)\b|\b(?:sales|marketing|operations|communications|account|product) (?:director|manager)$/i.test(
        title,
      ) &&
      / (?:for|in) (?:the )?$/.test(
        article.text.slice(object.span.end, Math.max(qualifiers.place.span.start, object.span.end)),
      ),
  },
  {
    why: '"Speaker Ma, Harbour Senate President Pro-Tem Berg": the next title\'s',
    isSo: ({ behind }) => /^ Pro[- ]?Tem/i.test(behind),
  },
];

/** "Institute on Tides and Ebbs (ITE)": the letters tell that the name goes on. */
function isCutPair(body: string, behind: string): boolean {
  const [, letters = ''] = /^ and \p{Lu}\p{L}+ \((\p{Lu}{2,8})\)/u.exec(behind) ?? [];
  const capitals = body.match(/\b\p{Lu}/gu) ?? [];
  return letters.length > 0 && letters.startsWith(capitals.join('')) && letters.length > capitals.length;
}

function bodyOf({ qualifiers: { organisation, place } }: ReadPost['fact']): Argument | undefined {
  return organisation ?? place;
}
