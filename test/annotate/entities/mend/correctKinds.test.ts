import { describe, expect, test } from 'vitest';
import { correctKinds } from '#annotate/entities/mend/correctKinds.ts';
import type { Mention, MentionKind } from '#model/mention.ts';

function mentionsOf(text: string, names: readonly (readonly [string, MentionKind])[]): Mention[] {
  return names.map(([name, kind]) => {
    const start = text.indexOf(name);
    return {
      span: { start, end: start + name.length },
      tokens: { start: 0, end: 1 },
      kind,
      form: 'name',
      foundBy: 'test',
    };
  });
}

describe('kindsByContext', () => {
  test.each<[string, string, MentionKind, MentionKind]>([
    ['Solvik Energia, the utility that lights the coast, grew.', 'Solvik Energia', 'place', 'organisation'],
    ["Solvik's supervisory board met.", 'Solvik', 'person', 'organisation'],
    ['The Solvik city council met.', 'Solvik', 'organisation', 'place'],
    ['The mayor of Veldhaven spoke.', 'Veldhaven', 'organisation', 'place'],
    ['The president of Solvik spoke.', 'Solvik', 'organisation', 'organisation'],
    ['It was founded by the brothers Karl and Otto Berg, the company says.', 'Otto Berg', 'organisation', 'person'],
    ['Ma Rong, the company boss, agreed.', 'Ma Rong', 'person', 'person'],
    ['Ma Rong, the owner of a company, agreed.', 'Ma Rong', 'person', 'person'],
    ["Oslo's headquarters of the navy", 'Oslo', 'place', 'place'],
  ])('in "%s" takes %s from %s to %s', (text, name, kind, expected) => {
    expect(correctKinds(text, mentionsOf(text, [[name, kind]]))[0]?.kind).toBe(expected);
  });
});
