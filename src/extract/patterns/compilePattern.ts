import { MENTION_TAG, type SignTable, signClass } from './signs.ts';

/**
 * The pattern language of the rules: regular expressions whose letters are words and mentions. Atoms stand apart by
 * blanks or round brackets; `( | ) ? * + {0,3}` mean what they mean in regular expressions.
 *
 *     \. \(         the sign itself
 *     !( … )           not followed by this
 *     mayor            the word, in any case
 *     ~found           any form of the word, by its lemma
 *     VERB             any word of that part of speech
 *     @be              any word of that list (see `lists`)
 *     $which           that fragment (see `fragments`), as if it were written here in brackets
 *     ..  ..3          at most six (three) words, as few as possible, none of them a mention, a stop or a semicolon
 *     ...  ...8        the same, but mentions may be among them
 *     <person>         a mention of that kind; <organisation|place> of either; a <moment>, a <quantity>
 *     <body>           an organisation, or a name of no known kind; <someone> a person or such a name
 *     <event>          a phrase for an event; <project> for a project: in the lines that they are read from
 *     <person.name>    and of that form; <post.founder> a post of that class; <posts> several
 *     <other.caps>     a name of no known kind that is all capitals; <other.one> of one word; <other.name> any
 *     <person+>        a list of them: A, B and C
 *     <person:subject> and it fills that role of the fact; a role may stand in several branches
 */
export function compilePattern(pattern: string, vocabulary: Spelling): RegExp {
  const source = mergeWords(atomsOf(pattern, vocabulary.fragments ?? {}), vocabulary.lists)
    .map((atom) => sourceOfAtom(atom, vocabulary))
    .join('');
  let roles = 0;
  const numbered = source.replace(/\(\?<([a-z]+)>/gu, (_, role) => `(?<${role}_${++roles}>`);
  return new RegExp(numbered, 'dg');
}

export type Vocabulary = {
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly fragments?: Readonly<Record<string, string>>;
};

/** With the table of signs by which lines are written that the patterns run over. */
export type Spelling = Vocabulary & { readonly signs: SignTable };

/** The atoms of a pattern, its fragments written out. */
export function atomsOf(pattern: string, fragments: Readonly<Record<string, string>>): string[] {
  const atoms = pattern.match(/\\\S|<[^>]+>|\.\.\.?\d*|!\(|\{\d+,\d*\}|[()?*+|]|[^\s()<>{}?*+|!\\]+/gu) ?? [];
  return atoms.flatMap((atom) => {
    if (!atom.startsWith('$') || atom.length === 1) return [atom];
    const written = fragments[atom.slice(1)];
    if (written === undefined) throw new Error(`there is no fragment "${atom}"; ${listKnown(fragments)}`);
    return ['(', ...atomsOf(written, fragments), ')'];
  });
}

/** Makes one atom of neighbouring branches that are each one word, or each one part of speech: far quicker to try. */
function mergeWords(atoms: readonly string[], lists: Vocabulary['lists']): string[] {
  const merged: string[] = [];
  atoms.forEach((atom, i) => {
    const [opener = '', before = '', bar = ''] = merged.slice(-3);
    const ends = /^[|)]$/.test(atoms[i + 1] ?? '') && bar === '|' && /^(?:\||!?\()$/.test(opener);
    const joint = ends ? joinAtoms(before, atom, lists) : undefined;
    if (joint === undefined) merged.push(atom);
    else merged.splice(-2, 2, joint);
  });
  return merged;
}

/** Several words are written "=a b c", several parts of speech "=ADJ NOUN". */
function joinAtoms(a: string, b: string, lists: Vocabulary['lists']): string | undefined {
  const [some, more] = [wordsOfAtom(a, lists), wordsOfAtom(b, lists)];
  if (!some || !more || isTag(some[0] ?? '') !== isTag(more[0] ?? '')) return undefined;
  return `=${[...some, ...more].join(' ')}`;
}

function wordsOfAtom(atom: string, lists: Vocabulary['lists']): readonly string[] | undefined {
  if (atom.startsWith('=')) return atom.slice(1).split(' ');
  if (atom.startsWith('\\')) return [atom.slice(1)];
  if (atom.startsWith('@')) return wordsOfList(atom.slice(1), lists);
  return /^(?:[?*+|~<{$!()]|\.\.)/.test(atom) ? undefined : [atom];
}

function isTag(word: string): boolean {
  return /^[A-Z]{3,}$/.test(word);
}

function sourceOfAtom(atom: string, { lists, signs }: Spelling): string {
  if (atom === '(') return '(?:';
  if (atom === '!(') return '(?!';
  if (/^(?:[)?*+|]|\{.*\})$/.test(atom)) return atom;
  if (atom.startsWith('..')) return gapSource(atom, signs);
  if (atom.startsWith('<')) return mentionSource(atom, signs);
  if (atom.startsWith('~')) return `(?:.${signClass(signs, [atom.slice(1)], 1)}.)`;
  const words = wordsOfAtom(atom, lists) ?? [atom];
  return isTag(words[0] ?? '') ? `(?:..${signClass(signs, words, 2)})` : wordsSource(words, signs);
}

function gapSource(atom: string, signs: SignTable): string {
  const [, dots = '', most] = /^(\.+)(\d*)$/.exec(atom) ?? [];
  const unit =
    dots === '...'
      ? `(?!${signClass(signs, ['.', ';'], 0)})...`
      : `(?!${signClass(signs, ['#', '.', ';'], 0)}|..${signClass(signs, [MENTION_TAG], 2)})...`;
  return `(?:${unit}){0,${most || 6}}?`;
}

function mentionSource(atom: string, signs: SignTable): string {
  const [, kinds = '', form, list, role] = /^<([\w|]+)(?:\.([\w|]+))?(\+)?(?::(\w+))?>$/u.exec(atom) ?? [];
  if (!kinds) throw new Error(`"${atom}" must look like <person>, <person.name+:subject>`);
  const one = `(?:${kindsIn(kinds)
    .map((kind) => signOfKind(kind, formsOfKind(kind, form, kinds), signs))
    .join('|')})`;
  // "As" joins in "as well as" alone: "Anna as Hamlet" is no list.
  const joining = `(?!${wordsSource(['as'], signs)}(?!${wordsSource(['well'], signs)}))`;
  const joint = `${joining}${wordsSource([',', 'and', '&', 'or', 'as', 'well', '-', '_', 'both'], signs)}{1,3}${wordsSource(['at', 'of', 'for', 'with', 'from'], signs)}?${wordsSource(['the'], signs)}?`;
  const many = list ? `${one}(?:${joint}(?!.${signClass(signs, ['.relative'], 1)})${one})*` : one;
  return role ? `(?<${role}>${many})` : `(?:${many})`;
}

/** The forms that an atom takes of a kind, each behind a stop; undefined if any will do. */
function formsOfKind(kind: string, form: string | undefined, asked: string): readonly string[] | undefined {
  if (kind === 'other' && asked.includes('someone')) return ['.one'];
  if (kind === 'other' && form === 'name') return ['.one', '.caps', '.name'];
  return form?.split('|').map((one) => `.${one}`);
}

function signOfKind(kind: string, forms: readonly string[] | undefined, signs: SignTable): string {
  const kinds = signClass(signs, kind === 'post' ? ['<post>', '<posts>'] : [`<${kind}>`], 0);
  return `${kinds}${forms ? signClass(signs, forms, 1) : '.'}.`;
}

/**
 * The kinds that an atom names: `body` and `someone` take names of no known kind as well, and phrases for events and
 * projects stand in their lines as mentions of the kind `other`.
 */
export function kindsIn(kinds: string): readonly string[] {
  return kinds.split('|').flatMap((kind) => KINDS_OF.get(kind) ?? [kind]);
}

const KINDS_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['body', ['organisation', 'other']],
  ['someone', ['person', 'other']],
  ['event', ['other']],
  ['project', ['other']],
]);

function wordsSource(words: readonly string[], signs: SignTable): string {
  return `(?:${signClass(signs, words, 0)}..)`;
}

function wordsOfList(name: string, lists: Vocabulary['lists']): readonly string[] {
  const words = lists[name];
  if (!words) throw new Error(`there is no list "@${name}"; ${listKnown(lists)}`);
  return words;
}

function listKnown(names: Readonly<Record<string, unknown>>): string {
  return `known are: ${Object.keys(names).join(', ')}`;
}
