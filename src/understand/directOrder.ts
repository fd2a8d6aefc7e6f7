const QUESTION = '(who|what|where|when|which \\S+|what \\S+|how many \\S+|how much)';
/** "who Ma Rong is": the verb stands last. */
const VERB_LAST = new RegExp(`^${QUESTION} (.+) (is|are|was|were)$`, 'iu');
/** "what the targets of Oslo are by 2030": the verb stands before the time. */
const VERB_BEFORE_TIME = new RegExp(
  `^${QUESTION} (.+) (is|are|was|were) ((?:by|in|until|since|before|after|now|currently|today)\\b.*)$`,
  'iu',
);
const HAS_VERB = /^(?:is|are|was|were|does|do|did|has|have|had|will|should|can|could|would)\b/iu;

/** Turns the order of an indirect question into that of a direct one: "who Ma Rong is" into "who is Ma Rong". */
export function directOrder(plain: string): string {
  const [, question, subject, verb, time = ''] = VERB_LAST.exec(plain) ?? VERB_BEFORE_TIME.exec(plain) ?? [];
  if (!question || !subject || !verb || HAS_VERB.test(subject)) return plain;
  return `${question} ${verb} ${subject} ${time}`.trim();
}
