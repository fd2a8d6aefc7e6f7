import type { Token } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';
import { regex } from '#text/regex.ts';
import { WEEKDAY_PATTERN } from '#text/weekdays.ts';
import { findApposition } from './findApposition.ts';
import { findPhraseStart } from './findPhraseStart.ts';

/** The noun phrase that is the subject of the verb group at `verb`, with its apposition: "Ann Lee, a teacher,". */
export function findSpeakerBefore(tokens: readonly Token[], verb: number, floor: number): Span | undefined {
  const end = overAsides(tokens, verb, floor);
  const last = tokens[end - 1]?.text ?? '';
  if (last === ',') return findApposition(tokens, end, floor);
  if (/^[—–-]$/.test(last)) return findDashedSpeaker(tokens, end, floor);
  const noun = REFLEXIVE.test(last) && end - 1 > floor ? end - 1 : end;
  const start = findPhraseStart(tokens, noun, floor);
  if (start >= noun || end <= floor) return undefined;
  return { start: findAntecedent(tokens, start, floor) ?? findNameBefore(tokens, start, floor) ?? start, end };
}

const REFLEXIVE = /^(?:himself|herself|itself|themselves|each|both|all)$/;

/** "Party leaders — and some voters — said". */
function findDashedSpeaker(tokens: readonly Token[], end: number, floor: number): Span | undefined {
  let open = end - 2;
  while (open > floor && tokens[open]?.text !== tokens[end - 1]?.text) open--;
  const start = open > floor ? findPhraseStart(tokens, open, floor) : open;
  return start < open ? { start, end } : undefined;
}

/** "Wen Lee, a village elder said": the comma behind the apposition is missing. */
function findNameBefore(tokens: readonly Token[], start: number, floor: number): number | undefined {
  if (tokens[start - 1]?.text !== ',' || tokens[start - 2]?.pos !== 'PROPN') return undefined;
  if (!/^(?:an?|the)$/.test(tokens[start]?.lower ?? '')) return undefined;
  const first = findPhraseStart(tokens, start - 1, floor);
  return first < start - 1 && first === floor ? first : undefined;
}

/** "people who fought the fires say": the phrase before the verb belongs to a relative clause of the speaker. */
function findAntecedent(tokens: readonly Token[], start: number, floor: number): number | undefined {
  if (!/^(?:VERB|ADP|PART)$/.test(tokens[start - 1]?.pos ?? '')) return undefined;
  for (let i = start - 1; i > floor && tokens[i]?.pos !== 'PUNCT'; i--) {
    if (!/^(?:who|which)$/.test(tokens[i]?.lower ?? '')) continue;
    const first = findPhraseStart(tokens, i, floor);
    return first < i ? first : undefined;
  }
  return undefined;
}

const WEEKDAY = `(?:${WEEKDAY_PATTERN})`;
const TIME = `on ${WEEKDAY}(?: \\w+)?|${WEEKDAY}|(?:this|last) (?:week|month|year|spring|summer|fall)|in (?:19|20)\\d\\d`;
const INSERTION = ', (?:however|too|meanwhile|though|for instance|in turn|for example|in particular|on monday) ,';
const ASIDE_WORDS = regex.i`^(?:${TIME}|${INSERTION})$`;
const ASIDE_END = /^(?:,|\w+day|morning|afternoon|evening|night|week|month|year|spring|summer|fall|\d{4})$/;
/** How many tokens an aside may have. */
const LONGEST_ASIDE = 4;

/** Steps back over "on Monday" and ", however," between subject and verb. */
function overAsides(tokens: readonly Token[], verb: number, floor: number): number {
  if (!ASIDE_END.test(tokens[verb - 1]?.lower ?? '')) return verb;
  for (let start = Math.max(floor + 1, verb - LONGEST_ASIDE); start < verb; start++) {
    const words = tokens.slice(start, verb).map(({ lower }) => lower);
    if (ASIDE_WORDS.test(words.join(' '))) return start;
  }
  return verb;
}
