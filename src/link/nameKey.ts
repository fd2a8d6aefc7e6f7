import type { MentionKind } from '#model/mention.ts';

/** The key under which a name is one with its other spellings: kind, then letters and digits in lower case. */
export function nameKey(kind: MentionKind, name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return `${kind}:${plain
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
}
