import { listWords } from '#lexicon/listWords.ts';

/** The lists that patterns name with "@". */
export const WORD_LISTS: Readonly<Record<string, readonly string[]>> = {
  be: ['is', 'am', "'m", '’m', 'was', 'are', 'were', 'be', 'been', 'being'],
  have: ['has', 'had', 'have', 'having'],
  the: ['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'this', 'that'],
  of: ['of', 'at', 'in', 'for', 'with', 'from', 'to', 'on'],
  former: listWords(`
    former, ex, then, one-time, onetime, outgoing, late, previous, past, retired, longtime
  `),
  possessive: ["'s", '’s', "'", '’', '‘s'],
  quote: ['"', '“', '”', "'", '‘', '’', '(', ')'],
  say: ['said', 'says', 'say', 'told', 'adds', 'added', 'asked', 'argued', 'wrote', 'noted', 'warned'],
  founded: listWords(`
    founded, co-founded, cofounded, established, created, formed, started, launched, incorporated, organized,
    organised, set
  `),
  founding: ['founding', 'co-founding', 'establishing', 'creating', 'forming', 'starting', 'launching', 'opening'],
  degree: listWords(`
    degree, ph, degrees, ba, b.a., bs, b.s., bsc, b.sc., ma, m.a., ms, m.s., msc, m.sc., mba, m.b.a., phd, ph.d., d.,
    doctorate, bachelor, bachelors, bachelor's, master, masters, master's, diploma, jd, j.d., md, m.d., llb, ll.b.,
    llm, dphil, d.phil., mphil, mfa, m.f.a., bfa, b.f.a., certificate, undergraduate, baccalaureate, a.b., ab, aa,
    a.a., ed.d., edd, beng, meng, education, studies, scholarship
  `),
};
