import { NAME_PARTICLES } from '#lexicon/names/nameParticles.ts';
import { areAdjacent } from '#model/sentence.ts';
import { type NamedArticle, type NameRange, replaceNames } from './nameRule.ts';

const PARTICLES: ReadonlySet<string> = new Set(NAME_PARTICLES);
const HYPHEN = /^[-‐‑]$/u;
/** Particles that are everyday words as well, of English or of another language. */
const WORDS_TOO = /^(?:y|e|di|as|do)$/;
/** Particles that stand in names alone. */
const SURE_PARTICLES = /^(?:bin|ibn|bint|binti|wa|van|von)$/;
const NUMERAL = /^(?:II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XV|XVI)$/;
/** What may follow a name behind a hyphen without being part of it: "Juba-based", "Okello-led". */
const COMPOUND =
  /^(?:based|led|born|backed|run|owned|style|made|bound|era|like|type|held|controlled|occupied|funded|sponsored|trained|appointed|area|wide|listed|linked|related|affiliated|mediated|brokered|ruled|turned|friendly|in|to|and|on)$/;

/**
 * "Chan Tai-man", "Juan de la Cruz", "Hamad bin Saif", "Ada “Sunny” Obi": what a hyphen, a particle or a nickname joins
 * is one person's name.
 */
export function joinPersonParts(names: readonly NameRange[], article: NamedArticle): readonly NameRange[] {
  const starts = new Map(names.map((name) => [name.start, name]));
  const added: NameRange[] = [];
  let covered = 0;
  for (const name of names) {
    if (name.kind !== 'person' || name.start < covered) continue;
    const end = findPersonEnd(name, starts, article);
    covered = end;
    if (end > name.end) added.push({ ...name, end });
  }
  return replaceNames(names, added);
}

function findPersonEnd(name: NameRange, starts: ReadonlyMap<number, NameRange>, article: NamedArticle): number {
  let { end } = name;
  for (;;) {
    const longer =
      joinByNumeral(end, starts, article) ??
      joinByHyphen(end, starts, article) ??
      joinByParticle(end, starts, article) ??
      joinByNickname(end, starts, article);
    if (longer === undefined) return end;
    end = longer;
  }
}

type Joint = (end: number, starts: ReadonlyMap<number, NameRange>, article: NamedArticle) => number | undefined;

/** "Karl Berg II", "Johan Karl IV". */
const joinByNumeral: Joint = (end, starts, { tokens, view: { text } }) => {
  const last = text.to[end - 1] as number;
  return end < last && NUMERAL.test(tokens[end]?.text ?? '') ? (starts.get(end)?.end ?? end + 1) : undefined;
};

const joinByHyphen: Joint = (end, starts, { tokens, view: { text } }) => {
  const last = text.to[end - 1] as number;
  const touches = (i: number) => i < last && areAdjacent(tokens[i - 1], tokens[i]);
  const joins = HYPHEN.test(tokens[end]?.text ?? '') && touches(end) && touches(end + 1);
  if (!joins || !isPart(tokens[end + 1]?.text ?? '')) return undefined;
  return starts.get(end + 1)?.end ?? end + 2;
};

const joinByParticle: Joint = (end, starts, { tokens, view: { text } }) => {
  const last = text.to[end - 1] as number;
  let next = end;
  while (next < last && PARTICLES.has(tokens[next]?.text ?? '')) next++;
  const particle = tokens[end]?.text ?? '';
  if (next === end || next - end > 2 || next >= last || WORDS_TOO.test(particle)) return undefined;
  const following = starts.get(next);
  if (following) return following.kind === 'person' ? following.end : undefined;
  return SURE_PARTICLES.test(particle) && text.runFrom[next] === next ? (text.runTo[next] as number) : undefined;
};

const joinByNickname: Joint = (end, starts, { tokens, view: { text } }) => {
  if (!/^["“‘]$/u.test(tokens[end]?.text ?? '') || !/^\p{L}/u.test(tokens[end + 1]?.text ?? '')) return undefined;
  const last = text.to[end - 1] as number;
  const closing = [end + 2, end + 3].find((i) => i < last - 1 && /^["”’]$/u.test(tokens[i]?.text ?? ''));
  const following = closing === undefined ? undefined : starts.get(closing + 1);
  return following?.kind === 'person' ? following.end : undefined;
};

function isPart(text: string): boolean {
  return /^\p{L}+$/u.test(text) && !COMPOUND.test(text);
}
