import { type Relation, relationOfId } from '#model/fact.ts';
import type { NotedStatement } from '#present/numberFootnotes.ts';
import type { Phrases } from '#wording/en/phrases.ts';

/** What a line stands under, and its words without those that the heading says. */
type HeadedLine = { readonly title: string; readonly text: string };

const GROUP_OF: Readonly<Partial<Record<Relation, keyof Phrases['groups']>>> = {
  holdsPost: 'posts',
  leads: 'posts',
  employedBy: 'posts',
  memberOf: 'posts',
  founded: 'about',
  foundedOn: 'about',
  headquarteredIn: 'about',
  locatedIn: 'about',
  subsidiaryOf: 'about',
  educatedAt: 'about',
  target: 'targets',
  plan: 'plans',
  figure: 'figures',
  project: 'projects',
  event: 'events',
  agreed: 'events',
  visited: 'events',
  attended: 'events',
  said: 'said',
};

/** The heading of each statement about somebody or something; none if hardly two lines would share one. */
export function headByRelation(
  statements: readonly NotedStatement[],
  words: Phrases,
): readonly (HeadedLine | undefined)[] {
  const groups = statements.map(groupOf);
  const count = new Set(groups).size;
  if (count < 2 || statements.length <= count) return [];
  const labels = Object.values(words.labels).map((label) => label + words.colon);
  return statements.map(({ statement: { text } }, i) => {
    const group = groups[i];
    const label = labels.find((one) => text.startsWith(one)) ?? '';
    return group && { title: words.groups[group], text: text.slice(label.length) };
  });
}

/** The relation of the first fact that a statement is cited for tells what it is. */
export function relationOf({ statement }: NotedStatement): Relation | undefined {
  const [id] = statement.citations.flatMap(({ factIds = [] }) => factIds);
  return id === undefined ? undefined : relationOfId(id);
}

function groupOf(noted: NotedStatement): keyof Phrases['groups'] | undefined {
  const relation = relationOf(noted);
  return relation && GROUP_OF[relation];
}
