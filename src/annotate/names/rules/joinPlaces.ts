import { markTokens } from '#model/sentence.ts';
import { type NamedArticle, type NameRange, replaceNames } from './nameRule.ts';

const BEFORE_OF =
  /^(?:Kingdom|State|Republic|Sultanate|Emirate|City|Province|Gulf|Bay|Strait|Straits|District|Island|Isle|County|Municipality|Cape|Horn|Sea|Region|Town|Village|Governorate|Principality|Commonwealth|Union|Federation)$/;
const PARTICLES_OF_PLACES = /^(?:de|del|do|da|dos|das|di|la|las|los|el|al)$/;

/** "the Sultanate of Oman", "Playa del Sol": what belongs to a place's name before "of" and behind a particle. */
export function joinPlaces(names: readonly NameRange[], article: NamedArticle): readonly NameRange[] {
  const taken = markTokens(names, article.view.text.size);
  const added = names.flatMap((name): NameRange[] => {
    if (name.kind !== 'place') return [];
    const [start, end] = [findPlaceStart(name, article, taken), findPlaceEnd(name, article, taken)];
    return start < name.start || end > name.end ? [{ ...name, start, end }] : [];
  });
  return replaceNames(names, added);
}

function findPlaceStart({ start }: NameRange, { tokens, view: { text } }: NamedArticle, taken: Uint8Array): number {
  const link = tokens[start - 1]?.text === 'the' ? start - 2 : start - 1;
  const head = link - 1;
  const free = head >= (text.from[start] as number) && !taken[head];
  if (!free || tokens[link]?.text !== 'of' || !BEFORE_OF.test(tokens[head]?.text ?? '')) return start;
  const first = text.runFrom[head] as number;
  return taken[first] ? head : first;
}

function findPlaceEnd({ start, end }: NameRange, { tokens, view: { text } }: NamedArticle, taken: Uint8Array): number {
  let next = end;
  while (next < (text.to[start] as number) && PARTICLES_OF_PLACES.test(tokens[next]?.text ?? '')) next++;
  if (next === end || next - end > 2 || text.runFrom[next] !== next || taken[next]) return end;
  return text.runTo[next] as number;
}
