import type { Slots } from '#model/request.ts';
import { regex } from '#text/regex.ts';
import { toOnePost } from './isPostTitle.ts';

/** Tries one way of asking on a plain utterance (see simplifyUtterance): the slots it can fill, the likeliest first; none if it does not fit. */
export type Template = (utterance: string) => readonly Slots[];

/** A name may be of so many words; if the longest is wanted, longer ones are tried first, as they say more. */
const LONGEST_NAME = 8;

const LAZY = '(?: \\S+)*?';

/** Compiles an utterance row. `fits` says whether words can fill a slot; a slot that does not fit is no match. */
export function compileTemplate(
  row: string,
  fits: (slot: string, words: string) => boolean,
  longest = false,
): Template {
  const atoms = splitRow(row);
  const regex = regexOf(atoms, LAZY);
  const exact = longest
    ? Array.from({ length: LONGEST_NAME }, (_, i) => regexOf(atoms, `(?: \\S+){${LONGEST_NAME - 1 - i}}`))
    : [];
  const slotsOf = (groups: Readonly<Record<string, string | undefined>> = {}): Slots[] => {
    const slots = Object.entries(groups).flatMap(([slot, words]) =>
      words ? [[slot, words.trim().replace(/ ['’]s?$/u, '')] as const] : [],
    );
    if (!slots.every(([slot, words]) => fits(slot, words))) return [];
    return [Object.fromEntries(slots.map(fillSlot))];
  };
  return (utterance) => {
    const found = regex.exec(`${utterance} `);
    if (!found) return [];
    if (exact.length === 0) return slotsOf(found.groups);
    return exact.flatMap((one) => {
      const match = one.exec(`${utterance} `);
      return match ? slotsOf(match.groups) : [];
    });
  };
}

/** What is counted is a topic, and "mayors" asks for each that is one. */
function fillSlot([slot, words]: readonly [string, string]): readonly [string, string] {
  if (slot === 'metric') return ['topic', words];
  return slot === 'posts' ? ['post', toOnePost(words)] : [slot, words];
}

/** The parts of an utterance row: words, `{slot}`, `(a|b)`, each with the "?" behind it. */
export function splitRow(row: string): readonly string[] {
  return row.match(/\([^)]*\)\??|\{\w+\}\??|[^\s(){}]+/gu) ?? [];
}

function regexOf(atoms: readonly string[], more: string): RegExp {
  const first = atoms.findIndex((atom) => /^\{(?:name|of)\}/.test(atom));
  return regex.iu`^${atoms.map((atom, at) => sourceOf(atom, at === first ? more : LAZY)).join('')}$`;
}

function sourceOf(atom: string, more: string): string {
  const optional = atom.endsWith('?') ? '?' : '';
  const [body] = /[^(){}?]+/u.exec(atom) ?? [''];
  if (atom === '{by}' || atom === '{by}?') return `(?:(?<by>(?:19|20)\\d\\d) )${optional}`;
  if (atom === '…') return '(?:\\S+ )*?';
  if (atom.startsWith('{')) return `(?:(?<${body}>\\S+${more})(?: ['’]s?)? )${optional}`;
  if (atom.startsWith('(')) return `(?:(?:${body}) )${optional}`;
  return `${atom} `;
}
