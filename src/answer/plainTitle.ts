/** A title as titles are compared: small letters, blanks for hyphens, and no word for how it is held. */
export function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[-\s]+/gu, ' ')
    .replace(/^the /, '')
    .replace(/^(?:acting|interim|caretaker|incoming|outgoing|current|new) (?=\S)/, '')
    .replace(/ (?:elect|designate)$/, '')
    .trim();
}
