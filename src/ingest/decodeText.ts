import { Refusal } from '#model/refusal.ts';

/** A page's declared encoding stands near its top. */
const BYTES_OF_HEAD = 2048;

/**
 * The text of a file's bytes, byte-order mark and all, so that offsets count in the file's own text. Refuses what is
 * not UTF-8, or holds zero bytes, as pictures, archives and UTF-16 do.
 */
export function decodeText(bytes: Uint8Array): string {
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new Refusal('member', `it is no text file (a zero byte at ${zero}); save it as UTF-8 text`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal('member', 'it is not UTF-8; save it as UTF-8 text');
  }
}

/** The text of a saved page's bytes, in the encoding the page declares, else UTF-8. Refused if it is neither. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, BYTES_OF_HEAD));
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*(?<charset>[\w-]+)/i.exec(head)?.groups?.charset ?? 'utf-8';
  if (/^utf-?8$/i.test(declared)) return decodeText(bytes);
  try {
    return new TextDecoder(declared, { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('member', `it is not in the encoding it declares, "${declared}"; save it as UTF-8 text`);
  }
}

/**
 * The text of bytes that may begin with a byte-order mark: UTF-8 or UTF-16, as the mark says, and the mark is no part of
 * the text. Bytes without one are left to `unmarked`. Refused if the bytes are not what their mark says.
 */
export function decodeMarked(bytes: Uint8Array, unmarked: (bytes: Uint8Array) => string): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeText(bytes.subarray(3));
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes, 'utf-16be');
  return unmarked(bytes);
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  const text = tryUtf16(bytes, encoding);
  if (text === undefined) throw new Refusal('member', 'it begins as UTF-16 and is not; save it as UTF-8 text');
  return text;
}

/** Nothing if the bytes break off or hold zero characters, as UTF-32 and files of programs do. */
function tryUtf16(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
