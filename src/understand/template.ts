import type { Slots } from '#model/request.ts';

/** Tries one way of asking on a plain utterance (see plainUtterance): the slots it fills, or null where it does not fit. */
export type Template = (utterance: string) => Slots | null;

/** Compiles an utterance row. `fits` says whether words can fill a slot; a slot that does not fit is no match. */
export function compileTemplate(row: string, fits: (slot: string, words: string) => boolean): Template {
  const atoms = row.match(/\([^)]*\)\??|\{\w+\}\??|[^\s(){}]+/gu) ?? [];
  const regex = new RegExp(`^${atoms.map(sourceOf).join('')}$`, 'iu');
  return (utterance) => {
    const found = regex.exec(`${utterance} `);
    if (!found) return null;
    const slots = Object.entries(found.groups ?? {}).flatMap(([slot, words]) =>
      words ? [[slot, words.trim()] as const] : [],
    );
    return slots.every(([slot, words]) => fits(slot, words)) ? Object.fromEntries(slots) : null;
  };
}

function sourceOf(atom: string): string {
  const optional = atom.endsWith('?') ? '?' : '';
  const [body] = /[^(){}?]+/u.exec(atom) ?? [''];
  if (atom === '{by}' || atom === '{by}?') return `(?:(?<by>(?:19|20)\\d\\d) )${optional}`;
  if (atom.startsWith('{')) return `(?:(?<${body}>\\S+(?: \\S+)*?)(?: ['’]s?)? )${optional}`;
  if (atom.startsWith('(')) return `(?:(?:${body}) )${optional}`;
  return `${atom} `;
}
