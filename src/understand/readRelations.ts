import type { Relation } from '#model/fact.ts';

type RelationRow = {
  readonly relations: readonly Relation[];
  readonly asked: RegExp;
  readonly example: string;
  readonly counterExample: string;
};

/** What can be asked of an organisation, and the relations that answer it. The first row that fits decides. */
export const RELATION_ROWS: readonly RelationRow[] = [
  {
    relations: ['headquarteredIn', 'locatedIn'],
    asked: /\b(?:based|headquarter\w*|seat|located|situated|registered)\b/i,
    example: 'Where is Oslo Bank based?',
    counterExample: 'Who founded Oslo Bank?',
  },
  {
    relations: ['foundedOn'],
    asked: /\bwhen\b.*\b(?:found\w*|set up|establish\w*|start\w*|creat\w*)\b/i,
    example: 'When was Oslo Bank founded?',
    counterExample: 'Who founded Oslo Bank?',
  },
  {
    relations: ['founded', 'foundedOn'],
    asked: /\b(?:found\w*|set up|establish\w*|start\w*|creat\w*)\b/i,
    example: 'Who founded Oslo Bank?',
    counterExample: 'Who owns Oslo Bank?',
  },
  {
    relations: ['subsidiaryOf'],
    asked: /\b(?:own\w*|belongs?|parent|subsidiar\w*|part of)\b/i,
    example: 'Which group does Oslo Bank belong to?',
    counterExample: 'Who works for Oslo Bank?',
  },
  {
    relations: ['holdsPost', 'leads', 'employedBy', 'memberOf'],
    asked: /\b(?:works?|employed|staff)\b/i,
    example: 'Who works for Oslo Bank?',
    counterExample: 'What is Oslo Bank?',
  },
];

/** The relations that a question about an organisation is after; undefined if it asks for no one thing. */
export function readRelations(utterance: string): readonly Relation[] | undefined {
  return isQuestion(utterance) ? RELATION_ROWS.find(({ asked }) => asked.test(utterance))?.relations : undefined;
}

/** A command asks for all that is known. */
function isQuestion(utterance: string): boolean {
  if (utterance.startsWith('/')) return false;
  return (
    /^\W*(?:\w+ )?(?:who|whos|which|where|when|in|what|name|list)\b/i.test(utterance) ||
    /\b(?:founders?|headquarters|owner)$/i.test(utterance)
  );
}
