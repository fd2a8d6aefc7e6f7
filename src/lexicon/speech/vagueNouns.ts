import { listWords } from '#lexicon/listWords.ts';

/** Nouns that name nothing which could be looked up: "the whole thing was a bad moment". */
export const VAGUE_NOUNS: ReadonlySet<string> = new Set(
  listWords(`
  anybody, anyone, anything, bit, bunch, case, chance, couple, course, day, deal, detail, end, everybody, everyone,
  everything, example, fact, fun, guy, heck, hell, hour, idea, instance, friday, issue, job, kind, lot, man, matter, minute,
  moment, monday, month, morning, morrow, move, night, nobody, nothing, one, other, others, part, people, person, place, point, question,
  reason, rest, saturday, second, sunday, sense, side, situation, somebody, someone, something, sort, step, stuff, thing, thought, thursday, time,
  today, tomorrow, tonight, tuesday, unknown, way, wednesday, week, whole, woman, word, world, year, yesterday
`),
);

/** Verbs that say little without their object: "he gets it". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  listWords(`
  ask, be, become, believe, bring, call, come, do, feel, find, get, give, go, guess, happen, have, hear, help, hope, keep,
  know, leave, let, like, look, love, make, mean, move, need, put, say, see, seem, show, start, stop, take, talk, tell,
  thank, think, try, turn, use, want, work
`),
);
