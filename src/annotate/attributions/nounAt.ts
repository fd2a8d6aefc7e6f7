import { reportingNouns } from '#lexicon/reportingNouns.ts';
import type { Span } from '#model/span.ts';
import { contentEnd } from './contentEnd.ts';
import { phraseStart } from './phraseStart.ts';
import type { Draft, Reading } from './reading.ts';
import type { Scene } from './scene.ts';

const FOLLOWERS = new Map(Object.entries(reportingNouns).map(([word, nouns]) => [word, new Set(nouns)]));

/** The attribution whose cue is the noun at a position: "Lee's claim that the dam is old", "her call for peace". */
export function nounAt(
  reading: Reading,
  at: number,
  { range, cues }: Pick<Scene, 'range' | 'cues'>,
): Draft | undefined {
  const { tokens, quotedBy } = reading;
  const noun = tokens[at];
  const next = tokens[at + 1];
  if (noun?.pos !== 'NOUN' || !next || !FOLLOWERS.get(next.lower)?.has(noun.lemma)) return undefined;
  const speaker = (quotedBy[at] ?? -1) < 0 ? owner(reading, at, range.start) : undefined;
  if (!speaker) return undefined;
  const clause = /^(?:that|to)$/.test(next.lower);
  const start = clause ? at + 1 : at + 2;
  const end = contentEnd(reading, start, { ceiling: range.end, cues, thing: !clause, fronted: false });
  return { speaker: [speaker], cue: [{ start: at, end: start }], content: [{ start, end }] };
}

/** "Lee's", "the ministry's", "her", right before the noun or an adjective of it. */
function owner({ tokens }: Reading, noun: number, floor: number): Span | undefined {
  const at = tokens[noun - 1]?.pos === 'ADJ' ? noun - 1 : noun;
  const last = tokens[at - 1];
  if (!last || at - 1 < floor) return undefined;
  if (/^(?:his|her|their|its|my|our|your)$/.test(last.lower)) return { start: at - 1, end: at };
  if (!/^['’]s?$/.test(last.text)) return undefined;
  const start = phraseStart(tokens, at - 1, floor);
  return start < at - 1 ? { start, end: at } : undefined;
}
