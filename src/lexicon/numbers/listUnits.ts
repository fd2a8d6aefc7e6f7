export type Unit = {
  /** In the singular, as it is shown. */
  readonly name: string;
  /** In lower case, any case in the text; "s" is added if a form ends in a letter. */
  readonly words: readonly string[];
  /** Exactly as written. */
  readonly symbols: readonly string[];
};

/** The units of a table that is written as text, one a line: name | words | symbols. */
export function listUnits(text: string): Unit[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [name = '', words = '', symbols = ''] = line.split('|').map((cell) => cell.trim());
    return { name, words: listForms(words), symbols: listForms(symbols) };
  });
}

function listForms(cell: string): string[] {
  return cell === '' ? [] : cell.split(', ');
}
