import { listWords } from '#lexicon/listWords.ts';

const SCHOOL_NOUNS = listWords(`
  university, universities, college, school, institute, academy, polytechnic, conservatory, conservatoire, seminary,
  gymnasium, lyceum, universität, université, universidad, faculty, kindergarten`);

/** Schools that are called by a name that does not say so. */
const KNOWN_SCHOOLS = listWords(`
  harvard, yale, princeton, stanford, oxford, cambridge, mit, caltech, columbia, cornell, dartmouth, brown, duke, ucla,
  usc, nyu, lse, insead, wharton, juilliard, sorbonne, eton, harrow, sandhurst, west point, annapolis, berkeley,
  georgetown, rutgers, purdue, tulane, vanderbilt, emory, wellesley, vassar, barnard, notre dame, penn state, iit, iim,
  eth zurich, sciences po, tsinghua, suny, cuny, rada, imperial, northwestern, mcgill, uc`);

const SCHOOL = new RegExp(`\\b(?:${[...SCHOOL_NOUNS, ...KNOWN_SCHOOLS].join('|')})\\b`, 'iu');

/** Whether a name is that of a school. */
export function isSchool(name: string): boolean {
  return SCHOOL.test(name);
}
