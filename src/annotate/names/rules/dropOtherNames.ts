import type { NamedArticle, NameRange } from './nameRule.ts';

const OTHER_HEAD =
  /^(?:exhibition|festival|awards?|prize|act|bill|treaty|agreement|accord|pact|protocol|charter|declaration|convention|law|constitution|war|revolution|day|week|cup|championships?|olympics|games|marathon|expo|trophy|medal|plan|initiative|programme|program|project|elections?|bridge-building)$/i;

/** "the Harbour Arts Festival" and "the Wages Act" are names, but of no person, organisation or place. */
export function dropOtherNames(names: readonly NameRange[], { tokens }: NamedArticle): readonly NameRange[] {
  return names.filter(({ start, end }) => end - start < 2 || !OTHER_HEAD.test(tokens[end - 1]?.text ?? ''));
}
