import { listWords } from '#lexicon/listWords.ts';

/**
 * Words that make the number beside them an amount of change. Verbs in every form that is used ("rose 5 percent",
 * "rising by 5 percent"), nouns as they follow an amount ("a 5 percent rise") or stand before one ("a rise of").
 */
export const CHANGE_VERBS: {
  readonly [direction in 'up' | 'down']: { readonly verbs: readonly string[]; readonly nouns: readonly string[] };
} = {
  up: {
    verbs: listWords(`
      rise, rises, rose, risen, rising, grow, grows, grew, grown, growing, gain, gains, gained, gaining, climb,
      climbs, climbed, climbing, jump, jumps, jumped, jumping, surge, surges, surged, surging, soar, soars, soared,
      soaring, increase, increases, increased, increasing, add, adds, added, adding, advance, advances, advanced,
      advancing, rally, rallies, rallied, rallying, expand, expands, expanded, expanding, raise, raises, raised,
      raising, lift, lifts, lifted, lifting, boost, boosts, boosted, boosting, up, appreciate, appreciated,
      appreciating, strengthen, strengthened, strengthening, improve, improved, improving, rocketed, rocketing,
      skyrocketed, leap, leapt, leaped, leaping, spiked, spiking, swelled, rebounded, rebounding, ballooned, edged up,
      ticked up, inched up, edging up, edged higher, accelerated, hiked, bump, bumped, put on, picked up, higher by,
      widened, extended
    `),
    nouns: listWords(`
      rise, increase, growth, gain, jump, surge, climb, advance, hike, uptick, upturn, expansion, leap, improvement,
      appreciation, rally, rebound, spike, raise, increases, gains, higher, more, faster, bump, boost, uplift
    `),
  },
  down: {
    verbs: listWords(`
      fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, decline, declines, declined, declining,
      decrease, decreases, decreased, decreasing, lose, loses, lost, losing, shed, sheds, shedding, slip, slips,
      slipped, slipping, slide, slides, slid, sliding, sink, sinks, sank, sunk, sinking, plunge, plunges, plunged,
      plunging, plummet, plummets, plummeted, plummeting, tumble, tumbles, tumbled, tumbling, dip, dips, dipped,
      dipping, shrink, shrinks, shrank, shrunk, shrinking, contract, contracted, contracting, cut, cuts, cutting,
      reduce, reduces, reduced, reducing, lower, lowers, lowered, lowering, slash, slashes, slashed, slashing, down,
      depreciated, weakened, weakening, eased, easing, ease, retreated, retreating, slumped, slumping, slump, crashed,
      crashing, dived, dove, nosedived, narrowed, edged down, ticked down, inched down, edged lower, trimmed,
      trimming, trim, slimmed, subtracted, tanked, collapsed, sagged, slowed, curb, curbed, skidded,
      lower by, slashes, dwindled
    `),
    nouns: listWords(`
      fall, drop, decline, decrease, loss, slide, slump, plunge, dip, reduction, cut, contraction, fell, shortfall,
      losses, tumble, depreciation, slip, lower, less, fewer, discount, downturn, slower, cheaper
    `),
  },
};
