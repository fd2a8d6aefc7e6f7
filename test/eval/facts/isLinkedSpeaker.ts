import type { Fact } from '#model/fact.ts';

/** "he said", "the company says": somebody said it whom the sentence itself does not name. */
export function isLinkedSpeaker({ relation, subject: { text, name } }: Fact): boolean {
  return relation === 'said' && name !== undefined && name !== text && !NAMING.test(text.replace(OPENING, ''));
}

/** Words that begin with a capital only where they open a sentence. */
const OPENING = /^(?:he|she|it|they|who|his|her|its|their|the|an?|this|that|these|those|one|another|both)\b/i;

const NAMING = /\p{Lu}/u;
