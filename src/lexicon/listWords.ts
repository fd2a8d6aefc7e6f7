/** The words or phrases of a list that is written as text, parted by commas and blanks: long lists stay short to look at. */
export function listWords(text: string): string[] {
  return text
    .trim()
    .split(/,\s+/)
    .map((words) => words.replace(/\s+/g, ' '));
}
