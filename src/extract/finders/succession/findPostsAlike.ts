import { asNamed } from '#extract/facts/asArgument.ts';
import { evidenceAt, factId } from '#extract/facts/createFact.ts';
import { DEMONYM_COUNTRIES } from '#lexicon/names/demonymCountries.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Fact } from '#model/fact.ts';
import { gatherBy } from '#model/gatherBy.ts';
import type { Mention } from '#model/mention.ts';
import { cut, findWithin, type Span } from '#model/span.ts';
import { regex } from '#text/regex.ts';

/** Longest first, so that "South Korean" is not read as "Korean". */
const DEMONYM = Object.keys(DEMONYM_COUNTRIES)
  .sort((a, b) => b.length - a.length)
  .map((demonym) => demonym.replaceAll('.', String.raw`\.`))
  .join('|');
/** "Her Philippine counterpart, ", before a name. */
const COUNTERPART = regex.u`(?:['’]s?|[Hh]is|[Hh]er|[Tt]heir) (?<demonym>${DEMONYM}) (?:counterpart|opposite number)(?:,| is)? (?:the )?(?:\p{Ll}+ ){0,2}$`;
/** "The Greek and Turkish ", before a title of both. */
const TWO_COUNTRIES = regex.u`(?:^|[^\p{L}])(?:(?:The|the) )?(?<first>${DEMONYM}) and (?<second>${DEMONYM}) $`;
const STATE_TITLE =
  /\b(?:president|minister|premier|chancellor|leader|king|queen|ambassador|envoy|secretar(?:y|ie)|foreign secretary|chief|governor|mayor|parliament|speaker)s?\b/iu;
/** A mayor's counterpart abroad is no mayor of a country. */
const COUNTERPART_TITLE = /\b(?:president|minister|premier|chancellor|leader|king|queen|secretary|speaker)\b/iu;
const REACH = 80;

/** Finds posts that are told by likeness: "her Philippine counterpart, Ma", "the Greek and Turkish foreign ministers, Ma and Berg". */
export function findPostsAlike(annotated: AnnotatedArticle, facts: readonly Fact[]): Fact[] {
  const held = facts.filter(({ relation, certainty }) => relation === 'holdsPost' && certainty === 'stated');
  return [...findCounterparts(annotated, held), ...findPairs(annotated)];
}

function findCounterparts(annotated: AnnotatedArticle, held: readonly Fact[]): Fact[] {
  const { article, mentions, sentences } = annotated;
  const postsOf = gatherBy(held, ({ subject }) => subject.name ?? subject.text);
  return sentences.flatMap(({ span: sentence, boilerplate }) => {
    if (boilerplate || !/counterpart|opposite number/u.test(cut(article.text, sentence))) return [];
    const people = findWithin(mentions, sentence).filter(({ kind }) => kind === 'person');
    return people.flatMap((person, i) => {
      const before = article.text.slice(Math.max(sentence.start, person.span.start - REACH), person.span.start);
      const match = COUNTERPART.exec(before);
      const demonym = match?.groups?.demonym;
      const self = people.slice(0, i).findLast(({ entity }) => entity !== undefined);
      if (!match || !demonym || !self || person.form !== 'name') return [];
      const post = (postsOf.get(asNamed(self, annotated).name ?? '') ?? []).find(
        ({ object, qualifiers }) => COUNTERPART_TITLE.test(object.text) && qualifiers.tense !== 'former',
      );
      if (!post) return [];
      const start = person.span.start - before.length + match.index + match[0].indexOf(demonym);
      const place = countryAt({ start, end: start + demonym.length }, demonym);
      return [postFact(annotated, { person, object: post.object, place, rule: 'counterpart' })];
    });
  });
}

/** Two people of two countries, in the same order. */
function findPairs(annotated: AnnotatedArticle): Fact[] {
  const { article, mentions, sentences } = annotated;
  return sentences.flatMap(({ span: sentence, boilerplate }) => {
    if (boilerplate) return [];
    const within = findWithin(mentions, sentence);
    return within.flatMap((title, i) => {
      if (
        title.kind !== 'post' ||
        !/s$/u.test(cut(article.text, title.span)) ||
        !STATE_TITLE.test(cut(article.text, title.span))
      )
        return [];
      const places =
        placesBefore(annotated, sentence, title) ?? placesBehind(annotated, within.slice(i + 1, i + 3), title);
      const people = within.slice(i + 1).filter(({ kind, form }) => kind === 'person' && form === 'name');
      const [one, two] = people;
      if (!places || !one || !two || !areJoined(annotated, places.end, [one, two])) return [];
      return [one, two].map((person, at) =>
        postFact(annotated, {
          person,
          object: asNamed(title, annotated),
          place: places.of[at] as Argument,
          rule: 'posts-of-two',
        }),
      );
    });
  });
}

type Places = { readonly of: readonly Argument[]; readonly end: number };

function placesBefore({ article }: AnnotatedArticle, sentence: Span, { span }: Mention): Places | undefined {
  const before = article.text.slice(Math.max(sentence.start, span.start - REACH), span.start);
  const { first, second } = TWO_COUNTRIES.exec(before)?.groups ?? {};
  if (!first || !second) return undefined;
  const offset = span.start - before.length;
  const of = [first, second].map((demonym) => {
    const start = offset + before.lastIndexOf(demonym);
    return countryAt({ start, end: start + demonym.length }, demonym);
  });
  return { of, end: span.end };
}

/** "The presidents of Kenya and Uganda". */
function placesBehind(annotated: AnnotatedArticle, next: readonly Mention[], { span }: Mention): Places | undefined {
  const [one, two] = next;
  const { text } = annotated.article;
  if (one?.kind !== 'place' || two?.kind !== 'place') return undefined;
  const isJoined =
    / (?:of|for)(?: the)? $/u.test(text.slice(span.end, one.span.start)) &&
    /^ and (?:the )?$/u.test(text.slice(one.span.end, two.span.start));
  return isJoined ? { of: [asNamed(one, annotated), asNamed(two, annotated)], end: two.span.end } : undefined;
}

function areJoined(
  { article: { text } }: AnnotatedArticle,
  end: number,
  [one, two]: readonly [Mention, Mention],
): boolean {
  return /^,? $/u.test(text.slice(end, one.span.start)) && /^,? and $/u.test(text.slice(one.span.end, two.span.start));
}

function countryAt(span: Span, demonym: string): Argument {
  return { text: demonym, span, name: DEMONYM_COUNTRIES[demonym] ?? demonym, kind: 'place' };
}

type PostParts = {
  readonly person: Mention;
  readonly object: Argument;
  readonly place: Argument;
  readonly rule: string;
};

function postFact(annotated: AnnotatedArticle, { person, object, place, rule }: PostParts): Fact {
  const subject = asNamed(person, annotated);
  const span = { start: Math.min(place.span.start, person.span.start), end: Math.max(place.span.end, person.span.end) };
  return {
    id: factId(annotated.article.id, 'holdsPost', [subject.span, object.span, place.span]),
    relation: 'holdsPost',
    subject,
    object,
    qualifiers: { place },
    certainty: 'stated',
    evidence: evidenceAt(annotated, span, rule),
  };
}
