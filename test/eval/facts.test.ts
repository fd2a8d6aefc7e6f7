import { expect, test } from 'vitest';
import type { Fact, Relation } from '#model/fact.ts';
import { groupBy } from '#model/gatherBy.ts';
import { corpusOf } from '../support/corpusOf.ts';
import { drawFacts } from './facts/drawFacts.ts';
import { drawToJudge } from './facts.ts';

/** So many facts of every article: most are statements, as in news. */
const MANY: Readonly<Partial<Record<Relation, number>>> = { said: 9, holdsPost: 3, plan: 1 };
const FACTS = Array.from({ length: 30 }, (_, article) => factsOf(`article-${article}`)).flat();

test('the same seed draws the same facts, another seed others', () => {
  const drawn = drawFacts(FACTS, { count: 60, least: 10, seed: '7' });
  expect(drawFacts([...FACTS].reverse(), { count: 60, least: 10, seed: '7' })).toEqual(drawn);
  expect(drawFacts(FACTS, { count: 60, least: 10, seed: '8' })).not.toEqual(drawn);
});

test('a fact stays drawn when others of its relation are read no longer', () => {
  const drawn = drawFacts(FACTS, { count: 60, least: 10, seed: '7' });
  const fewer = FACTS.filter((fact, i) => drawn.includes(fact) || i % 5 > 0);
  const again = drawFacts(fewer, { count: 60, least: 10, seed: '7' });
  expect(drawn.filter((fact) => again.includes(fact)).length).toBeGreaterThan(55);
});

test('every relation gets its least, the rest goes to what occurs most', () => {
  expect(countsOf({ count: 60, least: 10 })).toEqual({ holdsPost: 17, plan: 12, said: 31 });
});

test('a relation with fewer facts than its least gives all it has', () => {
  const rare = factOf('memberOf', 'article-0', 1);
  const drawn = drawFacts([...FACTS, rare], { count: 40, least: 10, seed: '7' });
  expect(drawn).toContain(rare);
});

test('the least of every relation is drawn even where that is more than was asked for', () => {
  expect(countsOf({ count: 5, least: 20 })).toEqual({ holdsPost: 20, plan: 20, said: 20 });
});

test('of one article no more than two facts of a relation are drawn', () => {
  const drawn = drawFacts(FACTS, { count: 1000, least: 20, seed: '7' });
  const together = groupBy(drawn, ({ relation, evidence }) => `${relation} ${evidence.articleId}`);
  expect(Math.max(...together.map((group) => group.length))).toBe(2);
  expect(drawn).toHaveLength(30 * 2 + 30 * 2 + 30);
});

const HARBOUR = [
  'The harbour of Oslo opened in 1901.',
  'Ingrid Dahl is the mayor of Oslo.',
  '“The bridge will be open in May,” she said.',
];

test('a fact is judged by its line, its passage and what stands before it', async () => {
  const { records } = await corpusOf([{ text: HARBOUR.join(' '), title: 'A bridge', publishedOn: '2024-05-02' }]);
  const [said, ...others] = drawToJudge(records, { relation: 'said' });
  expect(others).toEqual([]);
  expect(said).toMatchObject({
    relation: 'said',
    line: '2 May 2024, Ingrid Dahl said: “The bridge will be open in May,”',
    subject: { text: 'she', name: 'Ingrid Dahl' },
    certainty: 'stated',
    passage: HARBOUR[2],
    before: HARBOUR.slice(0, 2),
    article: 'A bridge',
    publishedOn: '2024-05-02',
  });
});

test('by pronoun, only speakers are drawn whom their sentence does not name', async () => {
  const text = `${HARBOUR.join(' ')} “Oslo will build a tram to the harbour,” Ingrid Dahl said.`;
  const { records } = await corpusOf([{ text, title: 'Oslo to open its bridge' }]);
  expect(drawToJudge(records, { relation: 'said' })).toHaveLength(2);
  expect(drawToJudge(records, { pronoun: '10' }).map(({ subject }) => subject.text)).toEqual(['she']);
});

test('of one relation no more are drawn than were asked for', async () => {
  const { records } = await corpusOf([
    `${HARBOUR.join(' ')} “Oslo will build a tram to the harbour,” Ingrid Dahl said.`,
  ]);
  expect(drawToJudge(records, { relation: 'said', count: '1' })).toHaveLength(1);
});

test('a count that is no number is refused by its name', () => {
  expect(() => drawToJudge([], { count: 'many' })).toThrow('--count must be a whole number, got "many"');
});

function countsOf(draw: { readonly count: number; readonly least: number }) {
  const drawn = drawFacts(FACTS, { ...draw, seed: '7' });
  return Object.fromEntries(groupBy(drawn, ({ relation }) => relation).map((all) => [all[0].relation, all.length]));
}

function factsOf(articleId: string): Fact[] {
  return Object.entries(MANY).flatMap(([relation, count]) =>
    Array.from({ length: count }, (_, at) => factOf(relation as Relation, articleId, at)),
  );
}

function factOf(relation: Relation, articleId: string, at: number): Fact {
  const span = { start: at * 10, end: at * 10 + 5 };
  const end = { text: 'Ingrid', span };
  return {
    id: `${articleId}-${relation}-${at}`,
    relation,
    subject: end,
    object: end,
    qualifiers: {},
    certainty: 'stated',
    evidence: { articleId, sentence: span, span, foundBy: 'rule' },
  };
}
