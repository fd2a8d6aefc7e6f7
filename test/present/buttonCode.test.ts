import { expect, test } from 'vitest';
import { type ButtonAction, decodeButton, encodeButton } from '#present/discord/codes/buttonCode.ts';

const request = { intent: 'who', slots: { name: 'Mira Holt' }, utterance: 'who is Mira Holt?' } as const;
const passage = { kind: 'passage', articleId: 'harbour|1', span: { start: 99_000, end: 99_250 } } as const;

test.each<[string, ButtonAction]>([
  ['a page', { kind: 'page', page: 12, request }],
  ['a passage', { ...passage, marked: [{ start: 99_010, end: 99_020 }] }],
  ['a passage without marks', { ...passage, marked: [] }],
  ['deleting', { kind: 'delete', askedBy: '123456789012345678' }],
])('writes %s and reads it again', (_, press) => {
  const code = encodeButton(press) ?? '';
  expect(code.length).toBeLessThanOrEqual(100);
  expect(decodeButton(code)).toEqual(press);
});

test('leaves out marks rather than the passage where they do not fit', () => {
  const marked = Array.from({ length: 30 }, (_, i) => ({ start: 99_000 + 5 * i, end: 99_002 + 5 * i }));
  const code = encodeButton({ ...passage, articleId: 'a'.repeat(60), marked }) ?? '';
  expect(code.length).toBeLessThanOrEqual(100);
  expect(decodeButton(code)).toMatchObject({ articleId: 'a'.repeat(60), span: passage.span });
});

test('has no code for what does not fit', () => {
  expect(encodeButton({ ...passage, articleId: 'a'.repeat(100), marked: [] })).toBeUndefined();
});

test.each(['', 'page', 'page|x|who|name=a', 'passage|0-z', 'passage|;|a', 'drop|1'])(
  'reads nothing out of %j',
  (code) => {
    expect(decodeButton(code)).toBeUndefined();
  },
);
