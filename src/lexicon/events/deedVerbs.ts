import { listWords } from '#lexicon/listWords.ts';

/** What happens once and is told with its day: in the past, behind whoever did it or to whom it was done. */
export const HAPPENING_VERBS = listWords(`
  abandoned, abdicated, abolished, acquired, acquitted, adopted, ambushed, annexed, announced, appointed, approved,
  arrested, assassinated, assumed, attacked, auctioned, awarded, banned, beat, beaten, became, began, blocked,
  bombed, bought, broke, built, cancelled, canceled, canonized, captured, certified, charged, closed, collapsed,
  commissioned, commuted, completed, conceded, confirmed, conquered, convicted, crashed, created, crossed, crowned, debuted,
  declared, dedicated, defeated, deployed, deported, designated, destroyed, detained, devastated, died, disbanded,
  dismissed, dissolved, divorced, docked, dropped, drowned, earned, elected, eliminated, enacted, ended, endorsed, entered,
  erupted, escaped, established, evacuated, executed, expanded, expelled, exploded, extended, extradited, filed, fined, fired,
  flew, fled, flooded, founded, froze, granted, halted, hired, hit, hosted, impeached, imposed, inaugurated, indicted,
  introduced, invaded, invented, issued, jailed, joined, killed, landed, launched, left, legalized, lifted, lost, made, married,
  merged, moved, named, nominated, occupied, opened, ordered, ousted, outlawed, overturned, pardoned, passed, performed,
  pleaded, pled, premiered, promoted, published, purchased, raided, ratified, recalled, received, recognized,
  released, relocated, repealed, reopened, replaced, rescued, resigned, resumed, retired, returned, revoked, ruled, sacked,
  sank, scored, seized, sentenced, shot, shut, signed, sold, split, stabbed, stopped, struck, sued, surrendered,
  suspended, sworn, terminated, toppled, traded, unveiled, upheld, vacated, vetoed, withdrew, won, wounded,
  arrived, took, spent, spoke, appeared, voted, delivered, gave, campaigned, addressed, toured, traveled, travelled, testified, tested, celebrated, proposed, raised, rose, fell, led, finished, defended, climbed, played, coached, directed, starred, recorded, produced, accepted, held, set, topped, ran, criticized, kicked, met, started, donated, delayed, rejected, freed, buried, aired, discovered, identified, appealed, settled, agreed, advanced, qualified, competed, debated, interviewed, drafted, carried, selected, surged, plunged, tumbled, secured, clinched, swept, edged, retained`);

/** Those that tell enough alone: "Ida Lund resigned". */
export const LONE_VERBS = listWords(`
  abdicated, acquitted, arrested, assassinated, canonized, collapsed, conceded, crashed, debuted, deported, detained,
  died, disbanded, dissolved, divorced, erupted, executed, exploded, fined, fired, founded, impeached, inaugurated, indicted,
  jailed, killed, launched, legalized, opened, ousted, pardoned, premiered, reopened, resigned, retired, sacked,
  sank, surrendered, born, closed, abolished, sworn`);

/** Behind "was" alone: "was born in Oslo". */
export const SUFFERED_VERBS = listWords(`born, shot, stabbed, hanged, buried, ordained, baptized, drafted`);

/** Said of anything; they tell something only if what is behind them bears a name or a number. */
export const WEAK_VERBS = listWords(`
  began, stopped, received, left, moved, returned, lost, sold, bought, ended, hit, created, introduced, built, joined, entered,
  crossed, escaped, extended, released, scored, resumed, hosted, flew, completed, landed, ruled, took, became,
  arrived, spent, spoke, appeared, voted, delivered, gave, campaigned, addressed, toured, traveled, travelled, testified, tested, celebrated, proposed, raised, rose, fell, led, finished, defended, climbed, played, coached, directed, starred, recorded, produced, accepted, held, set, topped, ran, criticized, kicked, met, started, donated, delayed, rejected, freed, buried, aired, discovered, identified, appealed, settled, agreed, advanced, qualified, competed, debated, interviewed, drafted, carried, selected, surged, plunged, tumbled, secured, clinched, swept, edged, retained`);
