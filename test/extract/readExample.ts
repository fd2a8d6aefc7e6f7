import type { Role, RuleRow } from '#extract/patterns/rule.ts';

const MARK = /<([^<>]+):(\w+)>/g;

/** An example without its marks, and the words that each role must yield. */
export function readExample(example: RuleRow['example']): { text: string; roles: Partial<Record<Role, string>> } {
  const text = example.replace(MARK, '$1');
  const marks = [...example.matchAll(MARK)].map(([, words, role]) => [role, words] as const);
  const roles = Object.fromEntries(marks);
  if (/[<>]/.test(text) || Object.keys(roles).length !== marks.length) throw new Error(`Cannot read "${example}"`);
  return { text, roles };
}
