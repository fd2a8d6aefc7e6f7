import { nameOfArgument } from '#answer/resolve/nameOfArgument.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import { withArticle } from '#wording/en/phrases.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** What a post is of, in the corpus's own name for it: "Changzhou", "Harbour Bureau". */
function nameOfBody(fact: Fact, corpus: Corpus): string | undefined {
  const { qualifiers } = fact;
  const body = qualifiers.organisation && nameOfArgument(qualifiers.organisation, fact, corpus);
  const place = qualifiers.place && nameOfArgument(qualifiers.place, fact, corpus);
  if (body && place && !body.includes(place)) return `${body}, ${place}`;
  return body ?? place;
}

/** What a title of an article says itself is not said twice. */
const SAID = { former: 'former', acting: 'acting', elect: 'incoming' } as const;

/** "former deputy director of the Harbour Bureau", "reportedly mayor of Oslo". */
export function phrasePost(fact: Fact, corpus: Corpus): string {
  const of = nameOfBody(fact, corpus);
  const { tenses, line } = phrasesOf(corpus.language);
  const { tense = 'current' } = fact.qualifiers;
  const title = lowerTitle(fact.object.text);
  const words = [
    fact.certainty === 'hedged' ? line.reportedly : '',
    tense === 'current' || title.startsWith(SAID[tense]) ? '' : tenses[tense],
    title,
    of ? `of ${withArticle(of)}` : '',
  ];
  return words.filter(Boolean).join(' ');
}

/** Titles are written small and of one person, acronyms such as CEO as they are. */
function lowerTitle(title: string): string {
  return toSingular(title).replace(/\p{L}+/gu, (word) => (/^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word));
}

/** "municipal leaders" of a list is "municipal leader" of each; "minister of foreign affairs" is one already. */
function toSingular(title: string): string {
  if (/\b(?:of|for)\b|(?:ss|affairs|works|sports|sales|operations|relations|arts|services)$/i.test(title)) return title;
  return title
    .replace(/ies$/, 'y')
    .replace(/men$/, 'man')
    .replace(/(?<=[a-z])s$/, '');
}
