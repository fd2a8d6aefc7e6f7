import type { Relation } from '#model/fact.ts';

/** Words of a question about an organisation, and the relations that answer it. */
const ROWS: readonly (readonly [RegExp, readonly Relation[]])[] = [
  [/\b(?:based|headquarter\w*|seat|located|situated|registered)\b/i, ['headquarteredIn', 'locatedIn']],
  [/\bwhen\b.*\b(?:found\w*|set up|establish\w*|start\w*|creat\w*)\b/i, ['foundedOn']],
  [/\b(?:found\w*|set up|establish\w*|start\w*|creat\w*)\b/i, ['founded', 'foundedOn']],
  [/\b(?:own\w*|belongs?|parent|subsidiar\w*|part of)\b/i, ['subsidiaryOf']],
  [/\b(?:works?|employed|staff)\b/i, ['holdsPost', 'leads', 'employedBy', 'memberOf']],
];

/** The relations that a question about an organisation is after; all where it asks for no one thing. */
export function relationsAsked(utterance: string): readonly Relation[] | undefined {
  if (
    !/^\W*(?:\w+ )?(?:who|whos|which|where|when|in|what|name|list)\b/i.test(utterance) &&
    !/\b(?:founders?|headquarters|owner)$/i.test(utterance)
  )
    return undefined;
  return ROWS.find(([words]) => words.test(utterance))?.[1];
}
