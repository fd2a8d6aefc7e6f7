import { matchAt } from '#annotate/tokens/matchAt.ts';
import { listWords } from '#lexicon/listWords.ts';
import { toSingular } from '#lexicon/toSingular.ts';
import { UNIT_FORMS } from './unitForms.ts';

const PER = /\s?(?:per\s|\/\s?|an?\s|each\s|every\s)([A-Za-z]+)(?:\s([A-Za-z]+))?/y;
/** "10 cents a year earlier" reckons by nothing. */
const EARLIER = /^(?:earlier|ago|before|later)$/i;
const PER_SPELLED = /\s?(?:per\b|\/)/y;
/** What "a" may stand before when it means "per": measures and these. */
const RATED_NOUNS = new Set(
  listWords(`
  share, person, head, piece, night, game, pop, ticket, unit, seat, bottle, plate, vote, student, bushel
`),
);
const RATED_UNITS = new Set(
  listWords(
    'year, month, week, day, night, hour, share, gallon, barrel, litre, kilometre, mile, game, ounce, metric ton, ton, kilogram, pound-mass, minute, second, acre, hectare, square foot, square metre',
  ),
);

/** What a quantity is reckoned by: "per hectare", "a month", "/ton". */
export function readRate(text: string, at: number): { name: string; end: number } | undefined {
  const match = matchAt(PER, text, at);
  if (!match?.[1] || EARLIER.test(match[2] ?? '')) return undefined;
  const [all, first, second] = match;
  const pair = second ? UNIT_FORMS.words.get(`${first} ${second}`.toLowerCase()) : undefined;
  if (pair !== undefined) return { name: pair, end: at + all.length };
  const name =
    first.toLowerCase() === 'person'
      ? 'person'
      : (UNIT_FORMS.words.get(first.toLowerCase()) ?? UNIT_FORMS.symbols.get(first));
  const end = at + all.length - (second ? second.length + 1 : 0);
  if (matchAt(PER_SPELLED, text, at))
    return first.toLowerCase() === 'cent' ? undefined : { name: name ?? toSingular(first.toLowerCase()), end };
  const known = name !== undefined ? RATED_UNITS.has(name) : RATED_NOUNS.has(first.toLowerCase());
  return known ? { name: name ?? first.toLowerCase(), end } : undefined;
}
