/** The little of the DOM that reading a page takes; our compiler does not know the browser's types. */
export type HtmlElement = {
  readonly nodeType: number;
  readonly localName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlElement>;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelector: (selector: string) => HtmlElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<HtmlElement>;
};

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
