import { decodeText } from './decodeText.ts';

/**
 * The text of bytes that may begin with a byte-order mark: UTF-8 or UTF-16, as the mark says, and the mark is no part of
 * the text. Bytes without one are left to `unmarked`. Throws where the bytes are not what their mark says.
 */
export function decodeMarked(bytes: Uint8Array, unmarked: (bytes: Uint8Array) => string): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeText(bytes.subarray(3));
  if (first === 0xff && second === 0xfe) return decodeWide(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decodeWide(bytes, 'utf-16be');
  return unmarked(bytes);
}

function decodeWide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  const text = wideText(bytes, encoding);
  if (text === undefined) throw new Error('it begins as UTF-16 and is not; save it as UTF-8 text');
  return text;
}

/** Nothing where the bytes break off or hold zero characters, as UTF-32 and files of programs do. */
function wideText(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
