import { expect, test } from 'vitest';
import type { Request } from '#model/request.ts';
import { decodeRequest, encodeRequest } from '#present/discord/codes/requestCode.ts';

const request: Request = { intent: 'targets', slots: { of: 'A|B 100%=c', by: '2025' }, utterance: 'targets?' };

test('says the whole request and gives it back', () => {
  const code = encodeRequest(request, 100) ?? '';
  expect(decodeRequest(code)).toEqual(request);
});

test('keeps the article that a question leans on, as far as it fits', () => {
  const talk = { before: 'who won?', articleId: 'rye-prize', span: { start: 12, end: 40 }, leans: true };
  const code = encodeRequest({ ...request, talk }, 100) ?? '';
  expect(decodeRequest(code)?.talk).toEqual({ ...talk, before: '', span: { start: 12, end: 12 } });
  expect(decodeRequest(encodeRequest({ ...request, talk }, 60) ?? '')).toEqual(request);
});

test('leaves the typed words out where they do not fit', () => {
  const code = encodeRequest({ ...request, utterance: 'x'.repeat(100) }, 100) ?? '';
  expect(decodeRequest(code)).toEqual({ ...request, utterance: '' });
});

test.each<[string, Request]>([
  ['slots that are too long', { ...request, slots: { name: 'x'.repeat(100) } }],
  ['no slots and a question that is too long', { ...request, slots: {}, utterance: 'x'.repeat(100) }],
])('says nothing for %s', (_, long) => {
  expect(encodeRequest(long, 100)).toBeUndefined();
});

test.each(['', '|', '<script>'])('reads nothing out of %j', (code) => {
  expect(decodeRequest(code)).toBeUndefined();
});
