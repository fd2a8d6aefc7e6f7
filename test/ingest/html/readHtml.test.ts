import { describe, expect, test } from 'vitest';
import { readHtml } from '#ingest/html/readHtml.ts';
import { cut } from '#model/span.ts';

const FIRST =
  'The harbour of Old Quay took in a record of nine million tons of grain in the spring, the port office said, and more is to come.';
const LAST =
  'A second crane will be set up before the winter, and forty people will be taught to run it, she added when asked about the plans.';

const body = `<header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>
<article><h1>Harbour takes in a record</h1>
<p>${FIRST.replace('nine', '<b>nine</b>').replace('the spring', 'the&nbsp;spring')}</p>
<figure><img src="a.jpg"><figcaption>Cranes at dusk</figcaption></figure>
<script>track()</script>
<p>${LAST}<br>Work begins\n  in May, and the council has set aside money for it in its budget of this year.</p>
<ul><li>Grain: nine million tons, which is more than in any spring before</li><li>Coal: none, as the mines closed two years ago</li></ul>
<p>Leave a Comment</p></article>
<footer>© 2021 Evening Star</footer>`;
const page = (head: string, content = body) =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${content}</body></html>`;
const read = (head: string, content?: string) => readHtml({ name: 'quay.html', text: page(head, content) });

const LINKED = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebPage', name: 'x' },
    {
      '@type': ['NewsArticle'],
      headline: 'Harbour  takes in',
      datePublished: '2021-09-05T23:00:00+08:00',
      publisher: { name: 'Evening Star' },
    },
  ],
};

describe('readHtml', () => {
  test('gives the report as plain paragraphs', async () => {
    const { id, text, boilerplate } = await read('');
    expect(id).toBe('quay');
    expect(text.split('\n\n')).toEqual([
      FIRST,
      LAST,
      'Work begins in May, and the council has set aside money for it in its budget of this year.',
      'Grain: nine million tons, which is more than in any spring before',
      'Coal: none, as the mines closed two years ago',
      'Leave a Comment',
    ]);
    expect(boilerplate.map((span) => cut(text, span))).toEqual(['Leave a Comment']);
  });

  test.each([
    [
      `<script type="application/ld+json">${JSON.stringify(LINKED)}</script>`,
      { title: 'Harbour takes in', publisher: 'Evening Star', publishedOn: '2021-09-05' },
    ],
    [
      '<meta property="og:title" content="Harbour | Evening Star"><meta property="og:site_name" content="Evening Star">',
      { title: 'Harbour', publisher: 'Evening Star' },
    ],
    ['<meta property="article:published_time" content="2021-09-05">', { publishedOn: '2021-09-05' }],
    ['<meta name="PubDate" content="September 5, 2021">', { publishedOn: '2021-09-05' }],
    ['<title>Harbour – a record</title>', { title: 'Harbour – a record' }],
    ['<link rel="canonical" href="https://star.example/quay">', { url: 'https://star.example/quay' }],
    ['<script type="application/ld+json">{"@type":"NewsArticle",</script><title>Harbour</title>', { title: 'Harbour' }],
  ])('reads from %s', async (head, metadata) => {
    expect(await read(head)).toMatchObject({ language: 'en-GB', ...metadata });
  });

  test('says no date where the page says none', async () => {
    expect(await read('<meta name="date" content="soon"><link rel="canonical" href="/quay">')).not.toHaveProperty(
      'publishedOn',
    );
  });

  test('reads a page without a report as the words of its body', async () => {
    expect((await read('', '<p>Closed on Monday.</p><div>Open again</div>')).text).toBe(
      'Closed on Monday.\n\nOpen again',
    );
  });

  test.each(['', '<script>x()</script>', '<img src="a.jpg">'])('refuses a page without words: %j', async (content) => {
    await expect(read('<title>Harbour</title>', content)).rejects.toThrow(
      'Cannot read article "quay.html": it has no text',
    );
  });

  test.each(['Just words.', '<p>Just words.</p>', '<body>Just words.</body>'])(
    'reads what is no whole page: %s',
    async (text) => {
      expect((await readHtml({ name: 'a.html', text })).text).toBe('Just words.');
    },
  );
});
