import type { Rule } from './rule.ts';
import { EDUCATED_AT } from './rules/educatedAt.ts';
import { EMPLOYED_BY } from './rules/employedBy.ts';
import { FOUNDED } from './rules/founded.ts';
import { FOUNDED_ON } from './rules/foundedOn.ts';
import { HEADQUARTERED_IN } from './rules/headquarteredIn.ts';
import { HOLDS_POST } from './rules/holdsPost.ts';
import { LEADS } from './rules/leads.ts';
import { MEMBER_OF } from './rules/memberOf.ts';
import { SUBSIDIARY_OF } from './rules/subsidiaryOf.ts';

/** All rules, one file of rows for each relation. Their order does not matter: refiners settle what overlaps. */
export const RULES: readonly Rule[] = [
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
