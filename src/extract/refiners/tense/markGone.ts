import { classOfPost } from '#extract/patterns/classOfPost.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Article } from '#model/article.ts';
import type { Fact } from '#model/fact.ts';
import { onceFor } from '#model/makeOnce.ts';
import { cut } from '#model/span.ts';
import { expandTitle } from '#text/expandTitle.ts';

/** Behind a name: whoever it names is dead. */
const DIED_BEHIND =
  /^(?:,? (?:who|\d{1,2},|aged \d+,))?(?: (?:has|had|suddenly|later|then))? (?:died\b(?! (?:laughing|down))|passed away\b|(?: [^.;,“”]{0,40}?,?)? (?:is|was|were),?(?: tragically,?)? (?:deceased|dead)\b|was (?:shot and )?(?:killed|assassinated|murdered|laid to rest|buried)\b)|^['’]s? (?:\p{Ll}+ )?(?:remains|coffin|casket|funeral|burial|death(?! (?:threat|penalty|sentence|row|wish|squad|bed))|assassination(?! (?:attempt|plot))|obituary|grave|tomb|widow)\b(?! attempt| plot)/u;
const FOUND_DEAD =
  /^ (?:has|had|was) (?:been )?(?:found|identified|confirmed)(?: dead\b|,? and,? (?:tragically,? )?(?:is|was) (?:deceased|dead)\b)|^,? (?:\p{Ll}+ing )?(?:her|his) (?:coffin|casket|funeral|burial|grave|tomb)\b/u;
/** Before a name, with at most a title between. */
const DIED_BEFORE =
  /\b(?:death|funeral|remains|burial|assassination|killing|coffin|widow|grave|tomb|murder) of (?:(?!(?:by|for|in|at|on|and|from|with|his|her|their|its|to|an?)\b)[\p{L}.’'-]+ ){0,5}$|\bthe late (?!(?:night|show|morning|afternoon|evening|spring|summer|autumn|fall|winter|stages?|hours)\b)(?:(?!(?:by|for|in|at|on|and|from|with|his|her|their|to)\b)[\p{L}.’'-]+ ){0,5}$/u;
/** Behind "her" or "his". */
const OWN_END = /^ (?:remains|coffin|casket|funeral|burial|grave|tomb)\b(?! (?:home|director|parlou?r)s?\b)/;
const NOT_YET = /\b(?:attempted|attempt|plots?|plotted|plotting|threat\p{L}*|would-be|failed|fake|rumou?r\p{L}*) /iu;
const REACH = 70;

/** Rules that read a title right before a name. */
const BEFORE_NAME = /^(?:governed-posts?-before-names?|titles?-before-names?|title-name-of-place|post-of-before-name)$/;
/** Posts of power, which nobody holds for long. */
const OF_POWER = /^(?:ruler|head)$/;
const OF_RANK =
  /\b(?:general|colonel|captain|lieutenant|sheriff|chief|commander|representative|congress\w+|coach|explorer|admiral|premier)s?\b/i;
const ROYAL = /\b(?:king|queen|prince|princess|emperor|empress|sultan|emir|pope)\b/i;
/** How long a post may be held, in years. */
const LONGEST = { royal: 60, power: 10, other: 70 };
const IN_YEAR =
  /\b(?:[Ii]n|[Oo]n|[Oo]f)(?: (?:early|late|mid|the (?:spring|summer|autumn|fall|winter) of))?(?: \d{1,2})?(?: \p{Lu}\p{Ll}+\.?,?)?(?: \d{1,2},?)? ((?:1[5-9]|20)\d\d)\b(?!s\b)/gu;
const ANY_YEAR = /\b(?:1[5-9]|20)\d\d\b/g;
/** Who speaks, or of whom it is told what he was before, need not be of that year. */
export const OF_ANOTHER_TIME =
  /\b(?:said|says|told|tells|wrote|writes|added|noted|recalled|remembers?|compared|since|ago|(?<!(?:first|second|third|fourth|last|every|each) )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|just as|like|than|recently|today)\b|^ (?:was|is|were) an?\b|^,? who\b/u;

/** Marks as former whom the article says to be dead, and whoever held a post long before it was written. */
export function markGone(facts: readonly Fact[], annotated: AnnotatedArticle): Fact[] {
  const dead = findDead(annotated);
  return facts.map((fact) => {
    if (fact.relation !== 'holdsPost' || fact.qualifiers.tense) return fact;
    const isGone = dead.has(fact.subject.name ?? '') || isOfLongAgo(fact, annotated.article);
    return isGone ? { ...fact, qualifiers: { ...fact.qualifiers, tense: 'former' } } : fact;
  });
}

/** The names of those of whom the article says that they are dead. */
export const findDead = onceFor(({ article: { text }, mentions, entities }: AnnotatedArticle): ReadonlySet<string> => {
  const dead = new Set<string>();
  for (const { kind, form, entity, span, isUnsure } of mentions) {
    const name = entity === undefined ? undefined : entities[entity]?.name;
    if (kind !== 'person' || !name || form === 'nominal') continue;
    const before = text.slice(Math.max(0, span.start - REACH), span.start);
    const behind = text.slice(span.end, span.end + REACH);
    if (form === 'pronoun') {
      if (!isUnsure && OWN_END.test(behind)) dead.add(name);
      continue;
    }
    const isDead =
      DIED_BEHIND.test(behind) || FOUND_DEAD.test(behind) || (DIED_BEFORE.test(before) && !/^['’]/.test(behind));
    if (isDead && !NOT_YET.test(before)) dead.add(name);
  }
  return dead;
});

/** "President Ma Rong signed it on May 5, 1894": all years of the sentence are long over. */
function isOfLongAgo(fact: Fact, article: Article): boolean {
  const title = expandTitle(fact.object.text);
  const isRoyal = ROYAL.test(title);
  if (!BEFORE_NAME.test(fact.evidence.foundBy)) return false;
  const isOfPower = OF_POWER.test(classOfPost(title)) || OF_RANK.test(title);
  const sentence = cut(article.text, fact.evidence.sentence);
  const behind = article.text.slice(Math.max(fact.subject.span.end, fact.object.span.end), fact.evidence.sentence.end);
  if (OF_ANOTHER_TIME.test(sentence.replace(behind, '')) || OF_ANOTHER_TIME.test(behind)) return false;
  const years = [...sentence.matchAll(ANY_YEAR)].map(([year]) => Number(year));
  const told = [...sentence.matchAll(IN_YEAR)].length > 0;
  return told && Math.max(...years) < yearOf(article) - LONGEST[isRoyal ? 'royal' : isOfPower ? 'power' : 'other'];
}

/** No article is older. */
const EARLIEST = 2000;

/** The year an article is of: if it has no date, the last that it names more than once, as it may look far ahead once. */
export function yearOf({ publishedOn, text }: Article): number {
  if (publishedOn) return Number(publishedOn.slice(0, 4));
  const years = [...text.matchAll(/\b20[0-3]\d\b/g)].map(([year]) => Number(year));
  const again = years.filter((year, at) => years.indexOf(year) !== at);
  return Math.max(EARLIEST, ...(again.length > 0 ? again : years));
}
