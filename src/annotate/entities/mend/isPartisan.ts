import { REGIONS } from '#lexicon/names/regions.ts';
import type { Token } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';

const REGION_NAMES: ReadonlySet<string> = new Set(REGIONS);

/** "the Ohio Democrat" is somebody of a party, and no name: whoever is meant was named before. */
export function isPartisan(tokens: readonly Token[], { start, end }: Span): boolean {
  if (end - start < 2 || !/^(?:Republican|Democrat|Independent)$/.test(tokens[end - 1]?.text ?? '')) return false;
  return REGION_NAMES.has(
    tokens
      .slice(start, end - 1)
      .map(({ text }) => text)
      .join(' '),
  );
}
