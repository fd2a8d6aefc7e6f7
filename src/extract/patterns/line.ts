import { DEMONYM_COUNTRIES } from '#lexicon/names/demonymCountries.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Mention, MentionKind } from '#model/mention.ts';
import type { Moment } from '#model/moment.ts';
import type { Quantity } from '#model/quantity.ts';
import { retagToken, type Sentence, type Token } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';
import { classOfPost } from './classOfPost.ts';
import { MENTION_TAG, type SignTable, type UnitFields, writeSign } from './signs.ts';

/** "Mr" before a name says nothing that a rule needs. */
const HONORIFICS: ReadonlySet<string> = new Set(
  ['mr', 'mrs', 'ms', 'dr', 'prof', 'sir', 'dame', 'miss', 'madam', 'lord', 'lady'].flatMap((word) => [
    word,
    `${word}.`,
  ]),
);
const LEGAL_FORM =
  /^(?:LLC|L\.L\.C\.?|Inc\.?|Ltd\.?|PLC|plc|LLP|L\.P\.|LP|PC|P\.C\.|Corp\.?|S\.A\.|GmbH|AG|NV|AB|ASA|Jr\.?|Sr\.?|Ph\.?D\.?|PhD|MD|M\.D\.|MBA|CPA|Esq\.?)$/;

/** One unit of a line: a word, or a whole mention, moment or quantity taken as one. */
export type LineUnit = {
  readonly span: Span;
  readonly token?: Token | undefined;
  readonly mention?: Mention | undefined;
  readonly moment?: Moment | undefined;
  readonly quantity?: Quantity | undefined;
};

/** A unit with every field, absent ones too, always in this order: what is of one shape is read several times faster. */
export function makeUnit({ span, token, mention, moment, quantity }: LineUnit): LineUnit {
  return { span, token, mention, moment, quantity };
}

/** A sentence as the patterns see it. `text` gives the units one after the other, as `signs` writes them; made when first asked for. */
export type Line = {
  readonly sentence: Sentence;
  readonly units: readonly LineUnit[];
  readonly text: () => string;
  /** Its words and lemmas, by which rules are chosen that can fit at all. */
  readonly words: readonly string[];
};

/**
 * Writes a sentence as units a regular expression can run over: words, mentions of a kind and form, posts of a class (one
 * or several), moments of a role, quantities of a unit. If annotations overlap, the earlier and longer one stands.
 */
export function lineOf(
  annotated: AnnotatedArticle,
  sentence: Sentence,
  { annotations, signs }: { readonly annotations: readonly LineUnit[]; readonly signs: SignTable },
): Line {
  const { tokens } = annotated;
  const units: LineUnit[] = [];
  let last: LineUnit | undefined;
  let next = 0;
  for (let i = sentence.tokens.start; i < sentence.tokens.end; i++) {
    const token = tokens[i];
    if (!token || token.span.start < (last?.span.end ?? 0)) continue;
    if (token.text === '.' && tokens[i - 1]?.lower === 'ph') continue;
    while ((annotations[next]?.span.start ?? Infinity) < token.span.start) next++;
    if (HONORIFICS.has(token.lower) && opensPerson(annotations, next, tokens[i + 1]?.span.start ?? -1)) continue;
    if (
      token.text === ',' &&
      last?.mention &&
      (isLegalForm(tokens, i, last.mention) || isAge(tokens, i, last.mention))
    ) {
      i++;
      continue;
    }
    const unit = annotations[next];
    const word = readAs(tokens, i);
    last =
      unit && unit.span.start === token.span.start
        ? withToken(unit, word)
        : makeUnit({ span: token.span, token: word });
    units.push(last);
  }
  return asLine({ units, sentence, text: annotated.article.text }, signs);
}

function withToken({ span, mention, moment, quantity }: LineUnit, token: Token): LineUnit {
  return { span, token, mention, moment, quantity };
}

/** Whether one of the annotations from a place on is a person that begins at an offset. */
function opensPerson(annotations: readonly LineUnit[], from: number, offset: number): boolean {
  for (let at = from; (annotations[at]?.span.start ?? Infinity) <= offset; at++)
    if (annotations[at]?.span.start === offset && annotations[at]?.mention?.kind === 'person') return true;
  return false;
}

/** "She's" is "she is"; "Ma's" is not. "Uzbek" describes, though the tagger takes capitals for names. */
function readAs(tokens: readonly Token[], at: number): Token {
  const token = tokens[at] as Token;
  const { span, text, lower, pos, sentence } = token;
  if (pos === 'PROPN' && isDemonym(tokens, at)) return retagToken(token, 'ADJ');
  const isVerb = tokens[at - 1]?.pos === 'PRON' && pos !== 'PART' && /^['’]s$/.test(lower);
  return isVerb ? { span, text, lower: 'is', pos: 'AUX', lemma: 'be', sentence } : token;
}

/** Any word of any of them: most names are none. */
const DEMONYM_WORDS: ReadonlySet<string> = new Set(Object.keys(DEMONYM_COUNTRIES).flatMap((words) => words.split(' ')));

/** "Uzbek", and either word of "Costa Rican". */
function isDemonym(tokens: readonly Token[], at: number): boolean {
  if (!DEMONYM_WORDS.has(tokens[at]?.text ?? '')) return false;
  const [before = '', word = '', after = ''] = [at - 1, at, at + 1].map((i) => tokens[i]?.text);
  return [word, `${before} ${word}`, `${word} ${after}`].some((words) => Object.hasOwn(DEMONYM_COUNTRIES, words));
}

/** The ", LLC" of "Harbour Trust, LLC", if the name was read without it. */
function isLegalForm(tokens: readonly Token[], comma: number, before: Mention): boolean {
  return before.form === 'name' && LEGAL_FORM.test(tokens[comma + 1]?.text ?? '');
}

/** The ", 52" of "Ma Rong, 52, chairwoman of". */
function isAge(tokens: readonly Token[], comma: number, before: Mention): boolean {
  if (before.kind !== 'person' || tokens[comma + 2]?.text !== ',') return false;
  return /^\d{1,2}$/.test(tokens[comma + 1]?.text ?? '');
}

/** A line without what stands in brackets, which parts a name from its verb; the line itself if it has none. */
export function withoutAsides(line: Line, text: string, signs: SignTable): Line {
  if (!line.words.includes('(')) return line;
  let depth = 0;
  const kept = line.units.filter((unit) => {
    const sign = unit.mention ? '' : (unit.token?.text ?? '');
    if (sign === '(') depth++;
    const outside = depth === 0;
    if (sign === ')') depth = Math.max(0, depth - 1);
    return outside;
  });
  return depth > 0 ? line : asLine({ units: kept, sentence: line.sentence, text }, signs);
}

type LineParts = { readonly units: readonly LineUnit[]; readonly sentence: Sentence; readonly text: string };

function asLine({ units, sentence, text }: LineParts, signs: SignTable): Line {
  let line: string | undefined;
  return { sentence, units, text: () => (line ??= writeUnits(units, text, signs)), words: wordsOfUnits(units, text) };
}

function writeUnits(units: readonly LineUnit[], text: string, signs: SignTable): string {
  return units.map((unit) => writeSign(signs, fieldsOf(unit, text))).join('');
}

function wordsOfUnits(units: readonly LineUnit[], text: string): readonly string[] {
  const words: string[] = [];
  for (const { token, mention, moment, quantity, span } of units) {
    if (mention?.kind === 'post') addPost(words, text.slice(span.start, span.end));
    else if (mention) words.push(KIND_WORDS[mention.kind], mention.isRelative ? '<relative>' : '<name>');
    else if (moment) words.push('<moment>');
    else if (quantity) words.push('<quantity>');
    else if (token) {
      words.push(token.lower);
      if (token.lemma !== token.lower) words.push(token.lemma);
    }
  }
  return words;
}

/** Written once, so that tables find them sooner. */
const KIND_WORDS: Readonly<Record<MentionKind, string>> = {
  person: '<person>',
  organisation: '<organisation>',
  place: '<place>',
  post: '<post>',
  other: '<other>',
};

function addPost(words: string[], title: string): void {
  if (words.includes('<post>')) words.push('<post 2>');
  words.push('<post>', `<post.${classOfPost(title)}>`);
  if (isPluralPost(title)) words.push('<posts>');
}

/** A hash sign in a word hides its part of speech, as it is no word of the language. */
function fieldsOf(unit: LineUnit, text: string): UnitFields {
  const { mention, moment, quantity, token, span } = unit;
  if (mention) return [...mentionFields(mention, text.slice(span.start, span.end)), MENTION_TAG];
  if (moment) return ['<moment>', `.${moment.role}`, MENTION_TAG];
  if (quantity) return ['<quantity>', `.${plainSign(quantity.unit) || '-'}`, MENTION_TAG];
  const lower = token?.lower ?? '';
  return [plainSign(lower), plainSign(token?.lemma ?? ''), lower.includes('#') ? '' : (token?.pos ?? 'X')];
}

/** One post or several: "mayors" of a list of names, "mayor" of one name alone. */
function mentionFields({ kind, form, isRelative }: Mention, name: string): readonly [string, string] {
  if (kind === 'post') return [isPluralPost(name) ? '<posts>' : '<post>', `.${classOfPost(name)}`];
  if (isRelative) return [`<${kind}>`, '.relative'];
  return [`<${kind}>`, `.${kind === 'other' ? shapeOf(name) : form}`];
}

/** "Mayors", but neither "director of communications" nor "head of works". */
export function isPluralPost(title: string): boolean {
  const head = title.replace(/ (?:of|for) .*$/u, '');
  return /(?:[^su]s|men)$/.test(head) && !/(?:affairs|works|sports|sales|operations|relations|arts)$/i.test(head);
}

function shapeOf(name: string): string {
  if (isOneWord(name)) return 'one';
  return /^[\p{Lu}.&]{2,}$/u.test(name) ? 'caps' : 'name';
}

/** A surname can be one word in small letters; names of more words that no tagger knew are seldom people's. */
export function isOneWord(name: string): boolean {
  return /^\p{Lu}\p{Ll}[\p{L}’']*$/u.test(name);
}

/** Patterns write signs that would part their atoms as "_". */
function plainSign(word: string): string {
  return word.includes('/') || word.includes(' ') || word.includes('\u00a0') ? word.replace(/[\s/]/gu, '_') : word;
}
