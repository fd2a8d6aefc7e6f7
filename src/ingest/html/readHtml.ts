import { findBoilerplate } from '#ingest/boilerplate/findBoilerplate.ts';
import { findMetadata } from '#ingest/findMetadata.ts';
import type { Article } from '#model/article.ts';
import { Refusal } from '#model/refusal.ts';
import { readPageMetadata } from './readPageMetadata.ts';
import { type HtmlElement, readPageText } from './readPageText.ts';

/**
 * Reads a saved web page. The article's text is the plain paragraphs of what Readability takes for the report, or of
 * the whole body if it finds none; its offsets count in that text, not in the page. The parsers are loaded with the
 * first page, as most starts read none. Refused if there is no text: `Cannot read article "x.html": …`.
 */
export async function readHtml(file: { readonly name: string; readonly text: string }): Promise<Article> {
  const { parseHTML } = await import('linkedom');
  const { Readability } = await import('@mozilla/readability');
  const page = () => parseHTML(completePage(file.text)).document as unknown as HtmlElement;
  const metadata = readPageMetadata(page());
  const report = new Readability<HtmlElement>(page() as never, {
    serializer: (element) => element as unknown as HtmlElement,
  });
  const text = readElement(report.parse()?.content) || readElement(page().querySelector('body'));
  if (text === '') throw new Refusal('member', `Cannot read article "${file.name}": it has no text`);
  const id = file.name.replace(/(?<=.)\.[^.]+$/u, '');
  return { id, text, boilerplate: findBoilerplate(text), ...findMetadata(text), ...metadata };
}

/** The parser takes the first tag for the page, whatever it is. */
function completePage(html: string): string {
  if (/<html[\s>]/i.test(html)) return html;
  return `<html>${/<body[\s>]/i.test(html) ? html : `<body>${html}</body>`}</html>`;
}

function readElement(element: HtmlElement | null | undefined): string {
  return element ? readPageText(element) : '';
}
