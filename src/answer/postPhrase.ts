import type { Corpus } from '#model/corpus.ts';
import type { Argument, Fact } from '#model/fact.ts';

/** What a post is of, in the corpus's own name for it: "Changzhou", "Harbour Bureau". */
export function governedName({ qualifiers, evidence }: Fact, corpus: Corpus): string | undefined {
  const body = qualifiers.organisation && nameOf(qualifiers.organisation, evidence.articleId, corpus);
  const place = qualifiers.place && nameOf(qualifiers.place, evidence.articleId, corpus);
  if (body && place && !body.includes(place)) return `${body}, ${place}`;
  return body ?? place;
}

export function nameOf(argument: Argument, articleId: string, corpus: Corpus): string {
  if (argument.kind === 'post') return argument.text;
  return corpus.entityOf(argument, articleId)?.name ?? argument.name ?? argument.text;
}

const LEADING = { former: 'former', acting: 'acting', elect: 'incoming', current: '' } as const;

/** "former deputy director of the Harbour Bureau", "reportedly mayor of Oslo". */
export function postPhrase(fact: Fact, corpus: Corpus): string {
  const of = governedName(fact, corpus);
  const tense = LEADING[fact.qualifiers.tense ?? 'current'];
  const title = lowered(fact.object.text);
  const words = [
    fact.certainty === 'hedged' ? 'reportedly' : '',
    tense && !title.startsWith(tense) ? tense : '',
    title,
    of ? `of ${withArticle(of)}` : '',
  ];
  return words.filter(Boolean).join(' ');
}

/** Titles are written small and of one person, acronyms such as CEO as they are. */
export function lowered(title: string): string {
  return ofOne(title).replace(/\p{L}+/gu, (word) => (/^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word));
}

/** Bodies whose name ends in a common noun take "the"; places and companies do not. */
export function withArticle(name: string): string {
  return /\b(?:Bureau|Committee|Ministry|Department|Commission|Congress|Council|Federation|Laboratory|Lab|Institute|Party|Group|Association|Agency|Administration|Office|Procuratorate|Court)$/.test(
    name,
  ) ||
    /^(?:Ministry|Bureau|Department|University|Standing|Municipal|First|Second|Third|Fourth|Institute|Academy)\b/.test(
      name,
    )
    ? `the ${name}`
    : name;
}

/** "municipal leaders" of a list is "municipal leader" of each; "minister of foreign affairs" is one already. */
function ofOne(title: string): string {
  if (/\b(?:of|for)\b|(?:ss|affairs|works|sports|sales|operations|relations|arts|services)$/i.test(title)) return title;
  return title
    .replace(/ies$/, 'y')
    .replace(/men$/, 'man')
    .replace(/(?<=[a-z])s$/, '');
}
