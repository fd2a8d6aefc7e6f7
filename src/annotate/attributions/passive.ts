import { reportingPassives } from '#lexicon/reportingPassives.ts';
import { contentEnd } from './contentEnd.ts';
import type { Draft } from './reading.ts';
import type { Scene } from './scene.ts';
import { speakerAfter } from './speakerAfter.ts';
import { speakerBefore } from './speakerBefore.ts';
import type { VerbCue } from './verbCues.ts';

/** "It is expected to open", "The plan was criticised by Lee", "He was accused of lying": what is said has two parts. */
export function passive({ reading, range, cues }: Scene, cue: VerbCue): Draft | undefined {
  const { tokens } = reading;
  const next = tokens[cue.tokens.end]?.lower ?? '';
  const follows = reportingPassives[cue.lemma];
  if (cue.form !== 'passive' || !follows || !(follows.includes(next) || follows.includes(''))) return undefined;
  const about = speakerBefore(tokens, cue.tokens.start, range.start);
  const agent = next === 'by' ? speakerAfter(tokens, cue.tokens.end + 1, range.end) : undefined;
  if (!about || (next === 'by' && !agent)) return undefined;
  const start = agent?.end ?? cue.tokens.end;
  const goesOn = !agent || /^(?:of|for|as|to|with)$/.test(tokens[start]?.lower ?? '');
  const limits = { ceiling: range.end, cues, thing: next !== 'to', fronted: false };
  const end = goesOn && start < range.end ? contentEnd(reading, start, limits) : start;
  const rest = end > start ? [{ start, end }] : [];
  return { speaker: agent ? [agent] : [], cue: [cue.tokens], content: [about, ...rest] };
}
