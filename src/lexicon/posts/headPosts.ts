import { listWords } from '#lexicon/listWords.ts';

/** The posts of those who run a place or a body, with blanks for hyphens: who holds one "runs" it. */
export const HEAD_POSTS: readonly string[] = listWords(`
  mayor, governor, president, chairman, chairmen, chairwoman, chairperson, chair, director, head, chief, ceo,
  chief executive, chief executive officer, general manager, managing director, prime minister, premier, secretary,
  party chief, party secretary, general secretary, secretary general, director general, king, queen, chancellor, dean,
  rector, principal
`);
