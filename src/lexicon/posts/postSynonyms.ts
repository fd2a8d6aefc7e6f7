/**
 * Titles that name the same post, the commonest first. A `body` is what the first title is held in if the others do not say so: the secretary of a Party committee is the party chief of its place.
 */
export type PostSynonyms = { readonly titles: readonly string[]; readonly body?: string };

export const POST_SYNONYMS: readonly PostSynonyms[] = [
  { titles: ['party chief', 'party secretary', 'party boss', 'secretary', 'party leader'], body: 'party committee' },
  { titles: ['chief executive officer', 'chief executive', 'ceo', 'boss'] },
  { titles: ['chief financial officer', 'cfo', 'finance chief'] },
  { titles: ['chief operating officer', 'coo'] },
  { titles: ['chief technology officer', 'cto'] },
  { titles: ['chairman', 'chairwoman', 'chairperson', 'chair', 'board chairman'] },
  { titles: ['spokesperson', 'spokesman', 'spokeswoman'] },
  { titles: ['director', 'head', 'chief'] },
  { titles: ['prime minister', 'premier'] },
  { titles: ['vice president', 'vp'] },
  { titles: ['deputy director', 'vice director', 'deputy head', 'deputy chief'] },
  { titles: ['general manager', 'manager'] },
  { titles: ['foreign minister', 'minister of foreign affairs', 'foreign secretary'] },
  { titles: ['finance minister', 'minister of finance'] },
  { titles: ['defence minister', 'defense minister', 'minister of defence', 'minister of defense'] },
  { titles: ['representative', 'congressman', 'congresswoman', 'congressperson'] },
  { titles: ['founder', 'co-founder', 'cofounder'] },
];
