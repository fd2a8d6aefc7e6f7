import { listWords } from '#lexicon/listWords.ts';

/** Ranks that belong to a title before these heads alone: "first minister", but "the first director", "under Coach Ma". */
export const HEADS_OF_RANKS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    first: 'minister, secretary, deputy, vice, lieutenant, lady, officer, sergeant',
    second: 'secretary, deputy, lieutenant, officer, gentleman',
    under: 'secretary',
    crown: 'prince, princess, prosecutor, attorney',
  }).map(([rank, heads]) => [rank, new Set(listWords(heads))]),
);

/** Words before the head of a title that say when, whose or what somebody is like, and no part of what the work is. */
export const NO_PART_OF_TITLES: ReadonlySet<string> = new Set(
  listWords(`
  day, week, weekend, times, days, weeks, months, years, month, year, morning, afternoon, evening, night, time, today, yesterday, tomorrow, ex, one, statement, news,
  company, firm, bank, school, club, team, university, college, hospital, city, town, county, village, district, country, nation,
  party, group, union, agency, department, committee, council, church, camp, home, family, area, region, body, association,
  organization, organisation, charity, government, ministry, administration, startup,
  friend, brother, sister, father, mother, son, daughter, husband, wife, partner, colleague, fellow, victim, suspect, resident,
  rookie, longtime, long-time, veteran, expert, former, longest-serving, rival, star, hero, pioneer, billionaire, millionaire, leader,
  generation, usual, actual, real, initial, original, influential, controversial, fictional, potential, official, final, loyal,
  additional, critical, special, local, typical, individual, formal, informal, eventual, equal, total, national, international, regional,
  provincial, municipal, royal, unusual, essential, crucial, ideal, rural, several, charismatic, enthusiastic, autocratic, iconic,
  democratic, republican, catholic, islamic, energetic, optimistic, pragmatic, authentic, historic, fantastic, prolific, specific,
  progressive, conservative, active, native, aggressive, attractive, effective, sensitive, creative, impressive, respective, decisive,
  alternative, representative, abusive, temporary, contemporary, legendary, revolutionary, extraordinary, ordinary,
  necessary, voluntary, visionary, visiting, acting, leading, outgoing, incoming, standing, sitting, serving, retiring, reigning,
  ruling, young, long, strong, wrong, aspiring, growing, rising, winning, founding, managing, surviving, running, working, living,
  dying, existing, missing, following, according, including, regarding, during, king, being, something, anything, nothing, everything
`),
);
