import { afterEach, describe, expect, test, vi } from 'vitest';
import { downloadAttachment } from '#discord/interactions/downloadAttachment.ts';

const HARBOUR = 'https://cdn.discordapp.com/attachments/1/2/harbour.md';

/** Answers every request with a body, or as a network that is down. */
function serve(body: string | undefined, status = 200) {
  const fetch = vi.fn(async (_url: string) => {
    if (body === undefined) throw new TypeError('fetch failed');
    return new Response(body, { status });
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

afterEach(() => vi.unstubAllGlobals());

describe('a file that a member attached', () => {
  test.each(['cdn.discordapp.com', 'media.discordapp.net'])('is fetched from %s', async (host) => {
    serve('Mira Holt opened the harbour.');
    const bytes = await downloadAttachment(HARBOUR.replace('cdn.discordapp.com', host));
    expect(new TextDecoder().decode(bytes)).toBe('Mira Holt opened the harbour.');
  });

  test.each([
    'http://cdn.discordapp.com/harbour.md',
    'https://example.org/harbour.md',
    'https://cdn.discordapp.com.example.org/harbour.md',
    'https://127.0.0.1/harbour.md',
  ])('is never fetched from %s', async (url) => {
    const fetch = serve('words');
    await expect(downloadAttachment(url)).rejects.toMatchObject({ name: 'Refusal', audience: 'member' });
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each<[string, string | undefined, number]>([
    ['is gone', 'not here', 404],
    ['cannot be reached', undefined, 0],
    ['is larger than was said', 'x'.repeat(2_000_001), 200],
  ])('is refused to the member if it %s', async (_, body, status) => {
    serve(body, status);
    await expect(downloadAttachment(HARBOUR)).rejects.toMatchObject({ name: 'Refusal', audience: 'member' });
  });
});
