/** Parts the pieces of a code that Discord keeps for us. */
export const SEPARATOR = '|';

/** Names with their values as pieces of a code: "name=Mira Holt". Those without a value are left out. */
export function writePairs(values: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) => (value ? [`${name}=${escapeValue(value)}`] : []));
}

/** The inverse of `writePairs`. */
export function readPairs(pieces: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pieces.map((piece) => {
      const at = piece.indexOf('=');
      return [piece.slice(0, at), piece.slice(at + 1).replace(/%(25|7C)/gu, decodeURIComponent)];
    }),
  );
}

/** Half a character or a control character would not come back from Discord, and no name has one. */
function escapeValue(value: string): string {
  const whole = value.replace(/\p{Cc}/gu, ' ').replace(/\p{Surrogate}/gu, '\ufffd');
  return whole.replace(/[%|]/gu, encodeURIComponent);
}
