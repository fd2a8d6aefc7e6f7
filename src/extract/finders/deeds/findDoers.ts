import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Mention } from '#model/mention.ts';
import type { Moment } from '#model/moment.ts';
import type { Sentence, Token } from '#model/sentence.ts';
import { cut, findOverlapping, findWithin } from '#model/span.ts';

/** Whoever a clause is about. */
export type Doer = {
  readonly mention: Mention;
  /** The token behind the name and what is said of it between commas. */
  readonly next: number;
  /** Whether the clause opens its sentence, follows another, or is one about a name: "who". */
  readonly clause: 'first' | 'later' | 'relative';
  /** The date that opens the sentence. */
  readonly opening?: Moment;
  /** "President" right before the name. */
  readonly title?: string;
  /** What stands before the verb that "and" joins this one to: "was" of "was arrested and charged". */
  readonly auxiliaries?: readonly string[];
  /** "Ida Lund and Karl Berg", if the clause is about several; the mention is the first. */
  readonly together?: string;
};

/** The subjects of the clauses of a sentence that state something: a name with nothing but titles before it, or "who" behind a name. */
export function findDoers(sentence: Sentence, annotated: AnnotatedArticle): Doer[] {
  const own = findWithin(annotated.mentions, sentence.span);
  return own.flatMap((mention) => {
    if (mention.kind === 'post' || mention.form === 'nominal') return [];
    const found = mention.isRelative
      ? asRelative(mention, own, annotated)
      : asOpener(mention, { own, sentence }, annotated);
    return found ? [found] : [];
  });
}

/** "Ida Lund, who": a person of whom nobody else stands between. "The firm, which" is no person. */
function asRelative(mention: Mention, own: readonly Mention[], annotated: AnnotatedArticle): Doer | undefined {
  const { tokens, entities } = annotated;
  const first = mention.tokens.start;
  const word = tokens[first]?.lower ?? '';
  const kind = entities[mention.entity ?? -1]?.kind;
  if (!kind || !/^(?:who|which)$/.test(word) || (word === 'who') !== (kind === 'person')) return undefined;
  const end = tokens[first - 1]?.text === ',' ? first - 1 : first;
  const named = own.find((one) => one.tokens.end === end && one.form === 'name');
  if (!named || named.entity !== mention.entity || (kind !== 'person' && opensInName(named, tokens))) return undefined;
  return { mention, next: mention.tokens.end, clause: 'relative' };
}

/** The "Oslo" of "Harbour Days™ Oslo": the end of a longer name. */
function opensInName({ tokens: { start } }: Mention, tokens: readonly Token[]): boolean {
  return /^\p{Lu}|[™®]/u.test(tokens[start - 1]?.text ?? '');
}

type Within = { readonly own: readonly Mention[]; readonly sentence: Sentence };

function asOpener(last: Mention, { own, sentence }: Within, annotated: AnnotatedArticle): Doer | undefined {
  const { tokens, article } = annotated;
  const { opening, start } = openingOf(sentence, annotated);
  if (last.tokens.start < start) return undefined;
  const mention = firstOfPair(last, own, tokens);
  const clause = clauseBefore(tokens, start, mention.tokens.start);
  if (!clause || !isLead(clause.start, mention, annotated)) return undefined;
  if (mention.form === 'pronoun' && !isSure(mention, clause.isFirst ? undefined : own, tokens)) return undefined;
  const title = own.find(({ kind, tokens: { end } }) => kind === 'post' && end === mention.tokens.start);
  return {
    mention,
    next: last.form === 'name' ? behindApposition(tokens, last.tokens.end) : last.tokens.end,
    ...(mention !== last && { together: article.text.slice(mention.span.start, last.span.end) }),
    clause: clause.isFirst ? 'first' : 'later',
    ...(opening && isDated(tokens, start, clause.start) && { opening }),
    ...(title && { title: cut(article.text, title.span) }),
  };
}

/** The other of "Ida Lund and Karl Berg". */
function firstOfPair(last: Mention, own: readonly Mention[], tokens: readonly Token[]): Mention {
  const isPair =
    tokens[last.tokens.start - 1]?.lower === 'and' && last.form === 'name' && isPlural(tokens[last.tokens.end]);
  const first = own.find(
    ({ form, kind, tokens: { end } }) => form === 'name' && kind === last.kind && end === last.tokens.start - 1,
  );
  return isPair && first && !own.some(({ form, tokens: { end } }) => form === 'name' && end === first.tokens.start - 1)
    ? first
    : last;
}

/** Not "Ida Lund, Karl Berg and Olle Ås was": a list that is one thing. */
function isPlural(next: Token | undefined): boolean {
  return next !== undefined && !/^(?:was|has|is)$/.test(next.lower);
}

/** "On 3 May in Oslo, ": no verb stands between the date and the clause, nor a second comma. */
function isDated(tokens: readonly Token[], opened: number, clause: number): boolean {
  const between = tokens.slice(opened, clause);
  return (
    between.every(({ pos }) => !/^(?:VERB|AUX)$/.test(pos)) && between.filter(({ text }) => text === ',').length < 2
  );
}

/** Of several who are named before it in the sentence "she" may mean any. */
function isSure(
  { entity, isUnsure, tokens: at }: Mention,
  own: readonly Mention[] | undefined,
  tokens: readonly Token[],
) {
  if (entity === undefined || isUnsure || !/^(?:he|she|it)$/.test(tokens[at.start]?.lower ?? '')) return false;
  const named = own?.filter(
    ({ form, kind, tokens: { end } }) => form === 'name' && kind === 'person' && end <= at.start,
  );
  return !named || (named.length > 0 && named.every((one) => one.entity === entity));
}

/** "On 3 May, ", "Late in 1998 ": the date that a sentence begins with, and the token behind it. */
function openingOf(
  { tokens: { start } }: Sentence,
  { tokens, moments }: AnnotatedArticle,
): { readonly opening?: Moment; readonly start: number } {
  let at = start;
  while (at < start + 3 && OPENING_WORDS.test(tokens[at]?.lower ?? '')) at++;
  const first = tokens[at];
  const opening = first && findOverlapping(moments, first.span).find(({ span }) => span.start === first.span.start);
  if (!opening) return { start: /^(?:but|and|then)$/.test(tokens[start]?.lower ?? '') ? start + 1 : start };
  while ((tokens[at]?.span.start ?? Infinity) < opening.span.end) at++;
  return { opening, start: /^[,:–—-]$/.test(tokens[at]?.text ?? '') ? at + 1 : at };
}

const OPENING_WORDS = /^(?:in|on|during|early|late|earlier|but|and|then)$/;

/** Where the clause of a name begins: behind a comma or "after", else with the sentence. Behind "if" and "said" it is not stated. */
function clauseBefore(
  tokens: readonly Token[],
  first: number,
  name: number,
): { readonly start: number; readonly isFirst: boolean } | undefined {
  for (let i = name - 1; i >= first; i--) {
    const word = tokens[i]?.lower ?? '';
    const isSubordinate = TELLING_OPENERS.test(word);
    if (!isSubordinate && (!/^[,;:]$/.test(word) || i === first)) continue;
    const unsure = isSubordinate ? UNREAL_LEADS : UNSURE_LEADS;
    if (tokens.slice(first, i).some(({ lower }) => unsure.test(lower))) return undefined;
    const isJoined = !isSubordinate && /^(?:and|but|while)$/.test(tokens[i + 1]?.lower ?? '');
    return { start: isJoined ? i + 2 : i + 1, isFirst: false };
  }
  return { start: first, isFirst: true };
}

/** What such a clause tells is taken for granted. */
const TELLING_OPENERS = /^(?:after|since|when|because|although|though|before|while)$/;
const UNREAL_LEADS =
  /^(?:if|unless|whether|claims?|claimed|falsely|imagine|suppose|would|could|might|may|will|not|n['’]t)$/;
const UNSURE_LEADS =
  /^(?:if|unless|had|whether|according|say|says|said|told|claims?|claimed|suggest(?:s|ed)?|rumou?rs?|imagine|suppose|like|unlike|as|than|which|who|where|whose|not|would|could|might|may|until|to|for|[“”"])$/;

/** Nothing but titles, articles and what describes stands before a person's name; before others an article. */
function isLead(start: number, { kind, tokens: at }: Mention, annotated: AnnotatedArticle): boolean {
  const { tokens, mentions } = annotated;
  return tokens.slice(start, at.start).every((token, i) => {
    if (kind !== 'person') return token.lower === 'the';
    if (/^['’]s?$/.test(token.lower)) return isAffiliation(start + i, annotated);
    if (/^(?:which|that|whom|what|whose)$/.test(token.lower)) return false;
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(token.pos) && !/^[-.]$/.test(token.text)) return false;
    return findOverlapping(mentions, token.span).every((one) => one.kind !== 'person');
  });
}

/** "Team Oslo's Ida Lund", "the women's champion Ida Lund". */
function isAffiliation(at: number, { tokens, mentions }: AnnotatedArticle): boolean {
  const before = tokens[at - 1];
  if (!before || /^(?:wo)?men$/.test(before.lower)) return before !== undefined;
  return findOverlapping(mentions, before.span).some(({ kind }) => kind === 'organisation' || kind === 'place');
}

/** ", 62," and ", the mayor of Oslo," behind a name; the token that goes on. */
function behindApposition(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',') return at;
  for (let i = at + 1; i < at + LONGEST_APPOSITION; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[at]?.sentence || /^(?:VERB|AUX)$/.test(token.pos)) return at;
    if (token.text === ',') return i + 1;
    if (/^(?:and|but|who|which|as|when)$/.test(token.lower)) return at;
  }
  return at;
}

const LONGEST_APPOSITION = 14;
