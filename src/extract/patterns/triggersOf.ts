import { atomsOf, kindsIn, type Vocabulary } from './compilePattern.ts';

/**
 * What a pattern cannot do without: of each set of words a sentence must hold at least one, or the pattern cannot fit.
 * The rarest set comes first. Words stand for themselves and as lemmas; kinds of mention look like "<post>".
 */
export function triggersOf(pattern: string, { lists, fragments = {} }: Vocabulary): readonly (readonly string[])[] {
  const [sets] = readRequired(atomsOf(pattern, fragments), 0, lists);
  const posts = sets.filter(([word]) => word?.startsWith('<post')).length;
  const all = posts > 1 ? [...sets, ['<post 2>']] : sets;
  return [...new Map(all.map((set) => [set.join(' '), set])).values()].sort((a, b) => weigh(a) - weigh(b));
}

type Sets = readonly string[][];

/** What a sequence requires, up to its closing bracket, and where that is. */
function readRequired(atoms: readonly string[], from: number, lists: Vocabulary['lists']): [string[][], number] {
  const branches: string[][][] = [[]];
  let at = from;
  for (; at < atoms.length && atoms[at] !== ')'; at++) {
    const atom = atoms[at] ?? '';
    if (atom === '|') {
      branches.push([]);
      continue;
    }
    const opens = atom === '(' || atom === '!(';
    const [inner, end] = opens ? readRequired(atoms, at + 1, lists) : [wordsRequired(atom, lists), at];
    at = end;
    if (atom !== '!(' && !/^(?:[?*]|\{0.*)$/.test(atoms[end + 1] ?? '')) branches.at(-1)?.push(...inner);
  }
  return [joinBranches(branches), at];
}

/** One of several branches must fit: what each requires most, together. */
function joinBranches(branches: readonly string[][][]): string[][] {
  if (branches.length === 1) return branches[0] ?? [];
  const best = branches.map((sets) => [...sets].sort((a, b) => weigh(a) - weigh(b))[0]);
  return best.every((set) => set !== undefined) ? [best.flatMap((set) => set ?? [])] : [];
}

function wordsRequired(atom: string, lists: Vocabulary['lists']): Sets[number][] {
  if (atom.startsWith('\\')) return [[atom.slice(1)]];
  if (atom.startsWith('~')) return [[atom.slice(1)]];
  if (atom.startsWith('@')) return [[...(lists[atom.slice(1)] ?? [])]];
  if (atom.startsWith('<')) return kindsOfAtom(atom);
  return /^(?:\.\.|[?*+|{]|[A-Z]{3,}$)/.test(atom) ? [] : [[atom]];
}

/** A mention by its kind; posts by their class, several posts, and the pronouns of relative clauses by what they are. */
function kindsOfAtom(atom: string): string[][] {
  const [, named = '', forms = ''] = /^<([\w|]+)(?:\.([\w|]+))?/.exec(atom) ?? [];
  if (forms === 'relative') return [['<relative>']];
  if (named === 'post' && forms) return [forms.split('|').map((form) => `<post.${form}>`)];
  const kinds = kindsIn(named);
  return [kinds.map((kind) => `<${kind}>`)];
}

/** Common words and mentions tell little. */
function weigh(words: readonly string[]): number {
  const common = words.some((word) => /^(?:<(?!post)|is$|was$|the$|a$|of$|in$|at$|by$|,$|to$|and$|'s$)/.test(word));
  return (common ? 1000 : 0) + (words.some((word) => word === '<post>') ? 100 : 0) + words.length;
}
