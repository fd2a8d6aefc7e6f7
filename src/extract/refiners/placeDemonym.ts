import { DEMONYM_COUNTRIES } from '#lexicon/names/demonymCountries.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Fact } from '#model/fact.ts';

/** A demonym right before the post, with at most a "former" or "deputy" between them. */
const BEFORE = new RegExp(
  `\\b(${Object.keys(DEMONYM_COUNTRIES)
    .sort((a, b) => b.length - a.length)
    .map((demonym) => demonym.replaceAll('.', '\\.'))
    .join('|')}) (?:(?:former|ex|acting|interim|then|new|outgoing|incoming|late|deputy|vice)[ -])*$`,
  'u',
);
const WINDOW = 40;
/** Posts that a state has; a "French chef" is no chef of France. */
const OF_STATE =
  /\b(?:president|premier|prime minister|minister|chancellor|king|queen|emir|sultan|ambassador|foreign secretary|home secretary|governor|senator|lawmaker|mp|envoy|attorney[ -]general|leader|chief justice|monarch|first lady|head of state|justice|spokesperson|spokesman|spokeswoman)\b/i;

/** Gives "French President" its France, where nothing else says of what. */
export function placeDemonym(facts: readonly Fact[], { article }: AnnotatedArticle): Fact[] {
  return facts.map((fact) => {
    const { qualifiers, object, relation } = fact;
    if (relation !== 'holdsPost' || qualifiers.organisation || qualifiers.place || !OF_STATE.test(object.text))
      return fact;
    const start = Math.max(fact.evidence.sentence.start, object.span.start - WINDOW);
    const found = BEFORE.exec(article.text.slice(start, object.span.start));
    if (!found?.[1]) return fact;
    return { ...fact, qualifiers: { ...qualifiers, place: placeAt(start + found.index, found[1]) } };
  });
}

function placeAt(start: number, demonym: string): Argument {
  const span = { start, end: start + demonym.length };
  return { text: demonym, span, name: DEMONYM_COUNTRIES[demonym] ?? demonym, kind: 'place' };
}
