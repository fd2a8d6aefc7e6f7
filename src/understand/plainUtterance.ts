/**
 * An utterance without what does not change its meaning: case stays, but blanks are single, the stops at the end and
 * polite words at the start go, and a possessive stands apart as a word ("Oslo 's mayor").
 */
export function plainUtterance(utterance: string): string {
  return utterance
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .replace(/[‘’]/gu, "'")
    .trim()
    .replace(/[\s?!.,;:]+$/u, '')
    .replace(
      /^(?:(?:please|hey|hi|hello|ok|so|and|now|can you|could you|do you know|do you happen to know|can you tell me|could you tell me|i want to know|i'd like to know|tell me)[\s,]+)+(?=\S)/iu,
      '',
    )
    .replace(/^(who|what|where|when)'s\b/iu, '$1 is')
    .replace(/(?<=\p{L})'s\b/gu, " 's")
    .replace(/(?<=s)'(?=\s)/gu, " '");
}
