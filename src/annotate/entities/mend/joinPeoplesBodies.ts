import { changeMention, type Mention } from '#model/mention.ts';
import { spanOfTokens, type Token } from '#model/sentence.ts';

const PEOPLES_BODY =
  /^(?:Congress|Congresses|Court|Procuratorate|Government|Bank|Daily|Liberation|Political|Republic|Armed)$/;

/** Makes one of "Municipal People" and "Congress": a possessive parted "the Municipal People's Congress". */
export function joinPeoplesBodies(tokens: readonly Token[], names: readonly Mention[]): Mention[] {
  const starts = new Map(names.map((name) => [name.tokens.start, name]));
  const swallowed = new Set<Mention>();
  return names
    .map((name) => {
      const { end } = name.tokens;
      const next = starts.get(end + 1);
      if (tokens[end - 1]?.text !== 'People' || !/^['’‘]s$/.test(tokens[end]?.lower ?? '')) return name;
      if (!next) return PEOPLES_BODY.test(tokens[end + 1]?.text ?? '') ? extendName(name, tokens, end + 2) : name;
      swallowed.add(next);
      return extendName(name, tokens, next.tokens.end);
    })
    .filter((name) => !swallowed.has(name));
}

function extendName(name: Mention, tokens: readonly Token[], end: number): Mention {
  const range = { start: name.tokens.start, end };
  return changeMention(name, {
    span: spanOfTokens(tokens, range),
    tokens: range,
    kind: 'organisation',
    foundBy: 'joined',
  });
}
