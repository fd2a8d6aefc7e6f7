const AHEAD =
  /\b(?:will|shall|would|won't|plans?|planning|aims?|aiming|expects?|expected|scheduled|due|slated|targets?|targeting|goals?|to be|going to|intends?|upcoming|is set|are set|hopes?|pledge[sd]?|forecasts?|projected|strives?|should|must|by(?= (?:the |end of |early |late |mid-?)*$)|deadline|could|may|might|can|likely|looking at)\b/gi;
const HAPPENED_BEFORE =
  /\b(?:had|was|were|been|has|have|\w+(?:ed|old|eld|ent|egan|ook|aid|et|an|ost|ound|ew|ade|ave|old|oke|ade|eft|ame)) (?:\w+ )?(?:on|in|at|since|last|early|late|this|by)? ?(?:the )?$/i;
const AUXILIARY_BEFORE =
  /\b(?:be|expected|scheduled|planned|slated|due|set|targeted|projected|will|is|are) (?:\w+ )?(?:on|in|at|by|for)? ?(?:the )?$/i;
const CONTEXT_LENGTH = 70;

/** Whether what happens at a date of a sentence (offsets within it) still lies ahead of the article: "will open on 3 May". */
export function looksAhead(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - CONTEXT_LENGTH), start);
  if (
    HAPPENED_BEFORE.test(before) &&
    !AUXILIARY_BEFORE.test(before) &&
    !/\b(?:be|expected to|will) \w+(?: \w+)? (?:on|in|by|at) (?:the )?$/i.test(before)
  )
    return false;
  if (/\bhad\b/.test(before)) return false;
  AHEAD.lastIndex = 0;
  if (AHEAD.test(before)) return true;
  return (
    /^,?(?: [A-Za-z]+){0,6} (?:will|aims?|plans?|shall|is to|are to|should|is expected|are expected|is scheduled|are scheduled)\b/.test(
      sentence.slice(end, end + CONTEXT_LENGTH),
    ) &&
    /^(?:by|from|on|in|starting|beginning|next|before|until|within|at|during|the)?\s?(?:the )?(?:end of )?(?:the )?$/i.test(
      sentence.slice(0, start),
    )
  );
}
