/** The words or phrases of a list that is written as text, parted by commas: long lists stay short to look at. */
export function listOf(text: string): string[] {
  return text.split(',').map((item) => item.trim().replace(/\s+/g, ' '));
}
