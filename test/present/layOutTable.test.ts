import { expect, test } from 'vitest';
import { layOutTable } from '#present/text/layOutTable.ts';

test('aligns columns by the width that is seen', () => {
  const rows = layOutTable(
    [
      ['What', 'Who'],
      ['港口', 'Port'],
      ['ab', ''],
    ],
    { width: 40 },
  );
  expect(rows).toEqual([['What  Who'], ['港口  Port'], ['ab']]);
});

test('wraps the widest column where the table is too wide', () => {
  const rows = layOutTable([['a long first cell', 'second']], { width: 16 });
  expect(rows).toEqual([['a long  second', 'first', 'cell']]);
});

test('shortens a cell that would take too many lines', () => {
  const rows = layOutTable([['a long first cell', 'second']], { width: 16, linesPerRow: 2 });
  expect(rows).toEqual([['a long  second', 'first…']]);
});

test('keeps line breaks of a cell from breaking its row', () => {
  expect(layOutTable([['a\nb', 'c']], { width: 40 })).toEqual([['a b  c']]);
});

test('tears no sign where it shortens a cell', () => {
  const [[row = ''] = []] = layOutTable([['😀'.repeat(30), 'x']], { width: 19, linesPerRow: 1 }) ?? [];
  expect(row).toMatch(/^(?:😀)+… +x$/u);
});
