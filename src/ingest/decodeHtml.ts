import { decodeText } from './decodeText.ts';

/** A page's declared encoding stands near its top. */
const BYTES_OF_HEAD = 2048;

/** The text of a saved page's bytes, in the encoding the page declares, else UTF-8. Throws where it is neither. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, BYTES_OF_HEAD));
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*(?<charset>[\w-]+)/i.exec(head)?.groups?.charset ?? 'utf-8';
  if (/^utf-?8$/i.test(declared)) return decodeText(bytes);
  try {
    return new TextDecoder(declared, { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`it is not in the encoding it declares, "${declared}"; save it as UTF-8 text`);
  }
}
