import { listWords } from '#lexicon/listWords.ts';

/** Verbs that are read as nouns, unless a number follows them. */
export const COUNTED_VERB_NOUNS = listWords(`
  cost, costs, employs, employ, houses, hosts, ships, exports, imports, supplies, totals, numbers, ranks, measures,
  weighs, covers, funds, fines, cuts, jumps, drops, gains, falls, stands, produces, serves, seats, carries, kills,
  rose, fell, grew, spent, sold, cut, hit, drew, held, lost, won, fined, raised, cleared, topped, totaled, totalled,
  averaged, averages, pays, earns, accounts, owes, amounts, measures, burned, damaged, injured, killed`);

/** Verbs whose past is no other word than their bare form. */
export const BARE_PAST = listWords('cost, cut, hit, set, put, shut, spread, beat, shed, let, bet, quit, read');

/** Verbs behind which a clause stands that somebody vouches for. */
export const REPORTED_BY = listWords(`
  said, says, say, reported, reports, announced, announces, found, finds, showed, shows, show, confirmed, confirms,
  noted, notes, revealed, reveals, estimates, estimated, added, indicated, indicates`);

/** What is counted in games and passes with them. */
export const GAME_WORDS = listWords(`
  points?, pts, shots?, kills?, yards?, goals?, pointers?, rebounds?, assists?, touchdowns?, runs?, hits?, catch(?:es)?, saves?,
  interceptions?, turnovers?, games?, sets?, innings?, strikeouts?, carries, receptions?, passes, tackles, laps?, snaps?, seeds?,
  wins, losses, quarters?, par, strokes?, birdies, semifinals?, heats?, lengths?, maiden, remaining, homers?, targets, sacks?, blocks, steals, free throws, three-pointers?, sec,
  title, titles, championships?, Super Bowls?, season, seasons, round, match, matches, playoffs?, teams?`);

/** Verbs that do nothing with the number behind them, or that only weigh one view against another. */
export const UNTOLD_VERBS = listWords(`
  told, tells, considered, called, named, appeared, began, met, said, says, think, thinks, thought, believe, believes, lead, leads,
  led, trail, trails, trailed, beat, beats, defeated, outscored, scored, scores, finished, followed, played, plays, averaging,
  averages, meet, appear, begin, seem, seems, seemed, looks, looked, compares, compared, edged, needs, need, needed, want, wants, wanted,
  asked, asks, located, situated, part, included, dispatched, born, means, meant,
  describes, described, felt, surveyed, polled, interviewed, tie, tied, stars, starred, shares, shared, expected, hopes`);

/** Behind these a sum or a percentage says all by itself. */
export const BARE_MEASURE_VERBS = listWords(`
  cost, costs, gained, lost, shed, added, earned, grossed, raised, fined, totaled, totals, owes, owed, risen, fallen, grown, dropped,
  declined, increased, decreased, climbed, gain, closed, traded, worth, valued, sold, priced, advanced, sank, tumbled, dipped, plummeted,
  slumped, skyrocketed, spiked, rebounded, doubled, tripled, averaged`);
