import type { HtmlElement } from './htmlElement.ts';

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const LEFT_OUT = new Set(
  'script style noscript template nav aside form button select textarea iframe svg figure video audio object head'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article blockquote body caption center dd details div dl dt fieldset footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** The words of a page's element as plain paragraphs with an empty line between; pictures, forms and scripts are left out. */
export function readPageText(element: HtmlElement): string {
  const paragraphs: string[] = [''];
  const add = (words: string): void => {
    paragraphs.push((paragraphs.pop() ?? '') + words);
  };
  const walk = (node: HtmlElement): void => {
    if (node.nodeType === TEXT_NODE) add((node.textContent ?? '').replace(/\s+/gu, ' '));
    if (node.nodeType !== ELEMENT_NODE || LEFT_OUT.has(node.localName)) return;
    const apart = BLOCKS.has(node.localName) || node.localName === 'br';
    if (apart) paragraphs.push('');
    for (const child of node.childNodes) walk(child);
    if (node.localName === 'td' || node.localName === 'th') add(' ');
    if (apart) paragraphs.push('');
  };
  walk(element);
  return paragraphs
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
