import type { Rule } from '#extract/patterns/rule.ts';
import { EDUCATED_AT } from './educatedAt.ts';
import { EMPLOYED_BY } from './employedBy.ts';
import { FOUNDED } from './founded.ts';
import { FOUNDED_ON } from './foundedOn.ts';
import { HEADQUARTERED_IN } from './headquarteredIn.ts';
import { HOLDS_POST } from './holdsPost.ts';
import { LEADS } from './leads.ts';
import { MEMBER_OF } from './memberOf.ts';
import { SUBSIDIARY_OF } from './subsidiaryOf.ts';

/** All rules, one file of rows for each relation. Their order does not matter: refiners settle what overlaps. */
export const RELATION_RULES: readonly Rule[] = [
  ...HOLDS_POST,
  ...LEADS,
  ...EMPLOYED_BY,
  ...MEMBER_OF,
  ...FOUNDED,
  ...FOUNDED_ON,
  ...HEADQUARTERED_IN,
  ...SUBSIDIARY_OF,
  ...EDUCATED_AT,
];
