import { listWords } from '#lexicon/listWords.ts';

/** Posts that a company has; "the finance chief" of an article about one company is its own. */
export const COMPANY_POSTS = listWords(`
  finance chief, finance director, managing director, ceo, cfo, cto, coo, cio, chair, chairman, chairwoman, chairperson,
  spokesman, spokeswoman, spokesperson`);

/** "Chief … officer". */
export const CHIEF_OFFICES = listWords(`
  executive, financial, operating, technology, commercial, legal, marketing, information, risk`);

/** Posts that a place or its government has. */
export const PLACE_POSTS = listWords(`
  governor, city manager, opposition leader, majority leader, minority leader, alderman, alderwoman, finance executive,
  chief health officer, chief public health officer, chief medical officer, police chief, fire chief`);

/** Posts that a state has; a "French chef" is no chef of France. */
export const STATE_POSTS = listWords(`
  president, premier, prime minister, minister, chancellor, king, queen, emir, sultan, ambassador, foreign secretary,
  home secretary, governor, senator, lawmaker, mp, envoy, attorney general, attorney-general, leader, chief justice,
  monarch, first lady, head of state, justice, spokesperson, spokesman, spokeswoman`);
