/** Words that are written with a capital without naming a person, organisation or place: degrees, titles, languages, times. */
export const CAPITALISED_WORDS: ReadonlySet<string> = new Set(
  `ba bsc bs ma msc ms mba phd ph.d ph md m.d jd j.d llb llm llc dphil mphil meng beng bed med mfa bfa b.a m.a b.s m.s bachelor bachelors
   master masters doctor doctorate diploma degree honours honors cum laude magna suma mr mrs ms dr prof sir dame hon rev internet covid
   i ii iii iv ceo cfo coo cto president chairman director english french german spanish chinese russian arabic latin hindi mandarin
   god christian islam catholic jewish monday tuesday wednesday thursday friday saturday sunday january february march april may june july
   august september october november december spring summer autumn winter fall world war olympics olympic christmas the a an this that
   these those he she it they we you i his her its their our my your and but or if when while where who what how why after before since
   during however although because although prior previously formerly currently originally recently today yesterday tomorrow now then
   there here also in on at by for from to of with as not no yes mathematics physics chemistry biology economics science sciences engineering
   computer psychology sociology philosophy history law medicine finance accounting management business administration marketing art arts
   music education communication communications studies political international relations nursing public policy affairs statistics linguistics
   theology architecture design english literature journalism agriculture it hr pr r&d ebitda gdp dna tv uk us usa eu seo crm erp erm ngo ngos gps roi kpi award prize medal professor associate assistant senior junior vice former acting then new executive chief worldwide global artistic managing primary democratic republican several many others head headquartered founded established based telecom born`
    .trim()
    .split(/\s+/)
    .concat(
      // What opens a sentence and describes the title or name behind it.
      'famed famous longtime legendary renowned embattled acclaimed beloved celebrated noted outspoken prominent disgraced ousted'.split(
        ' ',
      ),
      'r&b billionaire incumbent founding fellow aspiring popular influential controversial self-proclaimed retired'.split(
        ' ',
      ),
    ),
);
