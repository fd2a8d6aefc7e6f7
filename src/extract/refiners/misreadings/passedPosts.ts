import { classOfPost } from '#extract/patterns/classOfPost.ts';
import { isBesideName } from '#extract/refiners/isBesideName.ts';
import { findDead, OF_ANOTHER_TIME, yearOf } from '#extract/refiners/tense/markGone.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact } from '#model/fact.ts';
import { onceFor } from '#model/makeOnce.ts';
import { sentenceAt } from '#model/sentence.ts';
import { cut } from '#model/span.ts';
import { expandTitle } from '#text/expandTitle.ts';
import type { PostMisreading } from './readPost.ts';

/** Who holds them is asked for even when they are over. */
const OFFICE =
  /\b(?:president|minister|premier|chancellor|governor|mayor|senator|representative|congress\w+|secretary|king|queen|pope|sheriff|judge|justice|general|colonel|captain|lieutenant|sergeant|officer|chief|coach|ambassador|leader|speaker|marshal|mp)\b/i;
const RECALLED = /\bI (?:still |can |vividly )?(?:recall|remember)\b/;
/** So many years back a post need not be held any more. */
const LONG_AGO = 5;
/** Whom an article names no oftener is told of by the way. */
const BY_THE_WAY = 3;
const SENTENCES_BEFORE = 3;
const BEFORE_NAME = /^(?:governed-post-before-name|title-before-name)$/;
const GIVEN = /^(?:appoints?-|names?-|elects?-|becomes?-|was-appointed|is-appointed)/;
const PAST_YEAR =
  /\b(?:[Ii]n|[Ss]ince|[Oo]f|[Bb]y|[Uu]ntil|[Ff]rom|[Dd]uring)(?: the)?(?: \p{Lu}\p{Ll}+\.?,?)?(?: \d{1,2},)? ((?:19|20)\d\d)(s?)\b/gu;

/** Posts of another time that nothing beside the title tells of. */
export const PASSED_MISREADINGS: readonly PostMisreading[] = [
  {
    why: '"the murder of the reporter Ma": nobody is a former reporter by dying',
    isSo: ({ fact, title, annotated }) =>
      isTradeOnly(fact, title) && findDead(annotated).has(fact.subject.name ?? '') && !isCalledFormer(fact, annotated),
  },
  {
    why: '"In 1811 she married the painter Berg": nobody was a former painter then',
    isSo: ({ fact, title, before, annotated }) =>
      isTradeOnly(fact, title) &&
      fact.qualifiers.tense === 'former' &&
      isBesideName(fact, annotated.article.text) &&
      !/\b(?:former|ex|retired|one-?time|then)[ -](?:\S+ )*$/i.test(before),
  },
  {
    why: '"I recall President Ma coming in": a memory',
    isSo: ({ fact, before, annotated: { article } }) =>
      fact.qualifiers.tense === undefined && isBesideName(fact, article.text) && RECALLED.test(before),
  },
  {
    why: '"He brought President Ma out of the country in 2014": told by the way, of years ago',
    isSo: ({ fact, annotated }) =>
      fact.qualifiers.tense === undefined &&
      BEFORE_NAME.test(fact.evidence.foundBy) &&
      classOfPost(expandTitle(fact.object.text)) === 'ruler' &&
      !/^(?:king|queen|emir|sultan)$/i.test(fact.object.text) &&
      isToldByTheWay(fact, annotated) &&
      isOfYearsAgo(cut(annotated.article.text, fact.evidence.sentence), annotated),
  },
  {
    why: '"Ma Rong, the principal, was a loved teacher": told of the dead',
    isSo: ({ fact, afterAll, annotated: { article } }) =>
      fact.qualifiers.tense === undefined &&
      fact.qualifiers.organisation === undefined &&
      fact.subject.span.end < fact.object.span.start &&
      isBesideName(fact, article.text) &&
      /^,? was an? (?:\p{Ll}+ ){1,3}(?:\p{Ll}+)/u.test(afterAll),
  },
  {
    why: '"In the 1990s … She made Berg head of the bureau": what is told of those years',
    of: GIVEN,
    isSo: ({ fact, annotated }) =>
      fact.qualifiers.tense === undefined && isOfYearsAgo(withSentencesBefore(fact, annotated), annotated),
  },
];

/** "Reporter", "singer": a trade and no office. */
function isTradeOnly({ qualifiers: { organisation, place } }: Fact, title: string): boolean {
  const whole = expandTitle(title);
  return !organisation && !place && classOfPost(whole) === 'post' && !OFFICE.test(whole);
}

function isCalledFormer({ object, evidence }: Fact, { article: { text } }: AnnotatedArticle): boolean {
  return /\b(?:former|ex|retired)[ -](?:\S+ ){0,2}$/i.test(text.slice(evidence.sentence.start, object.span.start));
}

function isToldByTheWay({ subject }: Fact, annotated: AnnotatedArticle): boolean {
  return (timesNamed(annotated).get(subject.name ?? '') ?? 0) <= BY_THE_WAY;
}

const timesNamed = onceFor(({ mentions, entities }: AnnotatedArticle): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) {
    const name = entity === undefined ? undefined : entities[entity]?.name;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
});

/** Whether all years that some words name are long over. */
function isOfYearsAgo(words: string, { article }: AnnotatedArticle): boolean {
  const years = [...words.matchAll(PAST_YEAR)].map(([, year, decade]) => Number(year) + (decade ? 9 : 0));
  const any = [...words.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
  return years.length > 0 && Math.max(...years, ...any) <= yearOf(article) - LONG_AGO && !OF_ANOTHER_TIME.test(words);
}

function withSentencesBefore({ evidence }: Fact, { article, sentences }: AnnotatedArticle): string {
  const first = sentences[Math.max(0, sentenceAt(sentences, evidence.sentence.start) - SENTENCES_BEFORE)];
  return article.text.slice(first?.span.start ?? evidence.sentence.start, evidence.sentence.end);
}
