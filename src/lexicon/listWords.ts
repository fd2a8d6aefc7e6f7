/** The words and phrases of a list written with commas, as many on a line as fit. */
export function listWords(text: string): readonly string[] {
  return text.trim().split(/,\s+/u);
}
