import { listWords } from '#lexicon/listWords.ts';

/** Words of headlines that say nothing of what an article is about, "live updates", and such as stand in any article. */
export const HEADLINE_FILLERS: ReadonlySet<string> = new Set(
  listWords(`
  announce, announces, ask, asks, back, bbc, big, call, calls, cnn, come, comes, could, day, days, don't, everything, expect, explained, fact, facts,
  find, finds, first, get, gets, give, gives, go, going, good, happen, happened, happens, help, here, here's, heres, highlights, key, know, last, latest, learn,
  live, look, make, makes, making, man, may, meet, might, mean, means, month, months, need, needs, new, news, next, number, official, officials, old, one, opinion,
  part, parts, people, plan, plans, read, really, recap, report, reports, result, results, said, saw, say, saying, says, see, set, short, show, shows, some, still,
  stop, story, take, takeaways, takes, tell, tells, thing, things, three, time, times, today, top, two, update, updates, usa, video, want, wants, watch, way, week,
  what, what's, whats, woman, women, men, work, works, world, worst, year, years, u.s, us, american, americans, america
`),
);
