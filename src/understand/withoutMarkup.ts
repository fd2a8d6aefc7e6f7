/** A tag of HTML with its attributes; "<" before a blank or a digit is a sign of mathematics. */
const TAG = /<\/?[a-z][^<>]*>/giu;

/** A question without the tags of the web page that it was copied from. */
export function withoutMarkup(utterance: string): string {
  if (!utterance.includes('<')) return utterance;
  const words = utterance.replace(TAG, ' ').replace(/\s+/gu, ' ');
  return words.replace(/ (?=[?.!,;:])/gu, '').trim();
}
