import { type Mention, type MentionKind, makeMention } from '#model/mention.ts';
import type { Token } from '#model/sentence.ts';

const KINDS_BY_PRONOUN = new Map<string, readonly MentionKind[]>(
  Object.entries({
    who: ['person'],
    whom: ['person'],
    whose: ['organisation', 'person', 'other', 'place'],
    which: ['organisation', 'other', 'place'],
    that: ['organisation', 'other', 'person', 'place'],
    where: ['organisation', 'place', 'other'],
  }),
);
/** How many tokens back the name may stand. */
const FARTHEST_TOKEN = 30;

/**
 * The pronouns that open a relative clause, each with the name before it: "Ma Rong, mayor of Oslo, **who** …", "Oslo is
 * a city **that** …". Between the two stands a description, never another verb than "is".
 */
export function findRelatives(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  const at = indexMentions(tokens, mentions);
  const found: Mention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const { span, lower } = tokens[index] as Token;
    const kinds = KINDS_BY_PRONOUN.get(lower);
    if (!kinds || at[index] || (lower === 'that' && !opensClause(tokens, index))) continue;
    const name = findAntecedent(tokens, index, { at, kinds });
    if (!name || name.entity === undefined) continue;
    const range = { start: index, end: index + 1 };
    const { kind, entity } = name;
    found.push(
      makeMention({ span, tokens: range, kind, form: 'pronoun', entity, isRelative: true, foundBy: 'relative' }),
    );
  }
  return found;
}

type Antecedents = { readonly at: readonly (Mention | undefined)[]; readonly kinds: readonly MentionKind[] };

/** "the firm that owns it": a verb follows, and no verb of saying stands before. */
function opensClause(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const verb = next?.pos === 'PRON' ? tokens[index + 2] : next;
  return /^(?:VERB|AUX)$/.test(verb?.pos ?? '') && /^(?:NOUN|PROPN|PUNCT|ADV)$/.test(tokens[index - 1]?.pos ?? '');
}

function findAntecedent(tokens: readonly Token[], index: number, { at, kinds }: Antecedents): Mention | undefined {
  const found: Mention[] = [];
  const sentence = tokens[index]?.sentence;
  for (let i = index - 1; i >= Math.max(0, index - FARTHEST_TOKEN) && tokens[i]?.sentence === sentence; i--) {
    if (tokens[i]?.text === ')') i = findOpening(tokens, i);
    const mention = at[i];
    if (mention) {
      if (kinds.includes(mention.kind)) found.push(mention);
      i = mention.tokens.start;
    } else if (isBreak(tokens[i])) break;
  }
  return chooseMention(found, tokens, { index, kinds });
}

/** What stands in brackets is no part of the way. */
function findOpening(tokens: readonly Token[], close: number): number {
  let i = close;
  while (i > 0 && tokens[i]?.text !== '(') i--;
  return Math.max(0, i - 1);
}

/** The word beside the pronoun if it is a name, else what the description before it describes. */
function chooseMention(
  found: readonly Mention[],
  tokens: readonly Token[],
  { index, kinds }: { index: number; kinds: readonly MentionKind[] },
): Mention | undefined {
  const [near] = found;
  if (!near) return undefined;
  const comma = tokens[index - 1]?.lower === ',' ? index - 1 : index;
  const beside = tokens[comma - 1]?.text === ')' ? findOpening(tokens, comma - 1) + 1 : comma;
  const [first] = kinds;
  if (first === 'person') return choosePerson(found, tokens, beside);
  const organisation = found.find((mention) => mention.kind !== 'place' && isDescribed(tokens, mention));
  if (near.tokens.end < beside) return organisation;
  return near.kind === 'place' ? (findAdjoining(found, first) ?? organisation ?? near) : near;
}

/** "Ma Rong, a former Berg aide who": not the aide's employer, but who is described. */
function choosePerson(found: readonly Mention[], tokens: readonly Token[], beside: number): Mention | undefined {
  const names = found.filter(({ form }) => form !== 'pronoun');
  const [near] = names;
  if (!near || near.tokens.end === beside) return near ?? found.find((mention) => mention.tokens.end === beside);
  return names.find((mention) => isDescribed(tokens, mention)) ?? (names.length === 1 ? near : undefined);
}

/** "the University of Oslo in Oslo, where": the organisation before its place. */
function findAdjoining(found: readonly Mention[], kind: MentionKind | undefined): Mention | undefined {
  const [place, next] = found;
  return next && place && next.kind === kind && place.tokens.start - next.tokens.end <= 2 ? next : undefined;
}

/** "X, a firm which", "X is a firm that". */
function isDescribed(tokens: readonly Token[], { tokens: { end } }: Mention): boolean {
  const [next, then] = [tokens[end]?.lower ?? '', tokens[end + 1]?.lower ?? ''];
  return (
    (next === ',' && /^(?:a|an|the|one|based|headquartered|located|founded)$/.test(then)) ||
    /^(?:is|was|are|were|am)$/.test(next)
  );
}

function isBreak(token: Token | undefined): boolean {
  if (!token) return true;
  if (/^(?:is|was|are|were|am|be|been)$/.test(token.lower)) return false;
  return (
    (/^(?:VERB|AUX|SCONJ)$/.test(token.pos) && !/^(?:based|owned|known|called|named|of)$/.test(token.lower)) ||
    /^[.;:]$/.test(token.text)
  );
}

/** By token: the mention it is part of. */
function indexMentions(tokens: readonly Token[], mentions: readonly Mention[]): (Mention | undefined)[] {
  const at = new Array<Mention | undefined>(tokens.length).fill(undefined);
  for (const mention of mentions) at.fill(mention, mention.tokens.start, mention.tokens.end);
  return at;
}
