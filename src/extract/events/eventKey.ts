/** A name of an event in small letters, so that two ways to write it are one. */
export function eventKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
