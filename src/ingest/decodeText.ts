/**
 * The text of a file's bytes, byte-order mark and all, so that offsets count in the file's own text. Throws where the
 * bytes are not UTF-8 or hold zero bytes, as pictures, archives and UTF-16 do.
 */
export function decodeText(bytes: Uint8Array): string {
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new Error(`it is no text file (a zero byte at ${zero}); save it as UTF-8 text`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error('it is not UTF-8; save it as UTF-8 text');
  }
}
