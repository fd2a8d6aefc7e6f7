import { anyOf } from '#extract/patterns/wordPattern.ts';
import { DEMONYM_COUNTRIES } from '#lexicon/names/demonymCountries.ts';
import { STATE_POSTS } from '#lexicon/posts/ownedPosts.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Fact } from '#model/fact.ts';
import { expandTitle } from '#text/expandTitle.ts';
import { regex } from '#text/regex.ts';

/** A demonym right before the post, no "pro-Danish", with at most a "former" or "deputy" between them. */
const DEMONYM_BEFORE = regex.u`(?<!-)\b(${Object.keys(DEMONYM_COUNTRIES)
  .sort((a, b) => b.length - a.length)
  .map((demonym) => demonym.replaceAll('.', '\\.'))
  .join('|')}) (?:(?:former|ex|acting|interim|then|new|outgoing|incoming|late|deputy|vice)[ -])*$`;
const REACH_OF_DEMONYM = 40;
const OF_STATE = regex.i`\b${anyOf(STATE_POSTS)}\b`;

/** Gives "French President" its France, if nothing else says of what. */
export function assignCountries(facts: readonly Fact[], { article }: AnnotatedArticle): Fact[] {
  return facts.map((fact) => {
    const { qualifiers, object, relation } = fact;
    if (
      relation !== 'holdsPost' ||
      qualifiers.organisation ||
      qualifiers.place ||
      !OF_STATE.test(expandTitle(object.text))
    )
      return fact;
    const start = Math.max(fact.evidence.sentence.start, object.span.start - REACH_OF_DEMONYM);
    const found = DEMONYM_BEFORE.exec(article.text.slice(start, object.span.start));
    if (!found?.[1]) return fact;
    return { ...fact, qualifiers: { ...qualifiers, place: placeAt(start + found.index, found[1]) } };
  });
}

function placeAt(start: number, demonym: string): Argument {
  const span = { start, end: start + demonym.length };
  return { text: demonym, span, name: DEMONYM_COUNTRIES[demonym] ?? demonym, kind: 'place' };
}
