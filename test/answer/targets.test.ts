import { expect, test } from 'vitest';
import { corpusOf } from '../support/corpusOf.ts';

const article = (publishedOn: string, text: string) => ({ publishedOn, text });
const rowsOf = async (articles: Parameters<typeof corpusOf>[0]) => {
  const { ask: asked } = await corpusOf(articles);
  const answer = asked.request({ intent: 'targets', slots: { of: 'Oslo' }, utterance: '/targets Oslo' });
  return answer.kind === 'found'
    ? answer.statements.map(({ cells, citations }) => [...(cells ?? []), citations.length])
    : answer.kind;
};

test('a target told in two articles is one row with both footnotes', async () => {
  const text = 'Oslo aims to plant 40,000 trees by 2040.';
  expect(await rowsOf([article('2024-05-02', text), article('2024-06-02', `It is settled. ${text}`)])).toEqual([
    [expect.stringContaining('trees'), expect.stringContaining('40,000'), '2040', 'Oslo', 2],
  ]);
});

test('a target that was changed is shown with what it was before', async () => {
  const rows = await rowsOf([
    article('2024-05-02', 'Oslo aims to plant 40,000 trees by 2040.'),
    article('2023-05-02', 'Oslo aims to plant 30,000 trees by 2040.'),
  ]);
  expect(rows).toEqual([
    [expect.stringContaining('trees'), expect.not.stringContaining('('), '2040', 'Oslo', 1],
    [expect.stringContaining('trees'), expect.stringContaining('(earlier, 2 May 2023)'), '2040', 'Oslo', 1],
  ]);
});

test('different values of one day stand side by side as a disagreement', async () => {
  const rows = await rowsOf([
    article('2024-05-02', 'Oslo aims to plant 40,000 trees by 2040.'),
    article('2024-05-02', 'Oslo aims to plant 30,000 trees by 2040.'),
  ]);
  expect(Array.isArray(rows) && rows.map((row) => row[1])).toEqual([
    expect.stringContaining('(articles differ)'),
    expect.stringContaining('(articles differ)'),
  ]);
});

test('what no fact says of targets is shown as a passage, if any speaks of them', async () => {
  const { ask: asked } = await corpusOf([
    article(
      '2024-05-02',
      'Under a scheme of last year, Oslo would plant 40,000 trees. Oslo has a harbour. Bergen sings.',
    ),
  ]);
  const passagesOf = (of: string) => {
    const answer = asked.request({ intent: 'targets', slots: { of }, utterance: `/targets ${of}` });
    return answer.kind === 'passage' ? answer.statements.map(({ text }) => text) : answer.kind;
  };
  expect(passagesOf('Oslo')).toEqual(['Under a scheme of last year, Oslo would plant 40,000 trees.']);
  expect(passagesOf('Bergen')).toBe('not-found');
});
