import type { AttributionDraft, QuotedArticle } from '#annotate/attributions/quotedArticle.ts';
import type { Sentence } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';
import { CUE_RULES, type CueRule } from './cueRules.ts';
import type { VerbCue } from './findVerbCues.ts';
import { findViewpoints } from './findViewpoints.ts';
import { readNounCue } from './readNounCue.ts';
import { type Scene, sceneOf } from './scene.ts';

const AROUND_RULES = Object.values(CUE_RULES).filter(({ around }) => around);
const OWN_RULES = Object.values(CUE_RULES).filter(({ around }) => !around);

/** What is longer, in tokens, is a table or a list that was taken for a sentence, and would take long to read. */
const LONGEST_SENTENCE = 400;

/** The attributions whose cue stands in the sentence. Nothing is read within what somebody says there. */
export function attributeSentence(article: QuotedArticle, sentence: Sentence): AttributionDraft[] {
  if (sentence.tokens.end - sentence.tokens.start > LONGEST_SENTENCE) return [];
  const scene = sceneOf(article, sentence);
  // What stands before its cue holds other cues, so these are read before them and over the whole sentence.
  const around = scene.cues.flatMap((cue) => readCue(AROUND_RULES, scene, cue) ?? []);
  // "According to the ministry" claims the sentence it opens or closes.
  const viewpoints = findViewpoints(article, scene.range).filter((draft) => !isEcho(scene, draft));
  const claimed = [...around, ...viewpoints];
  // The other verbs, unless somebody else says them.
  const told = [...claimed, ...readOwnCues(scene, claimed)];
  // Nouns last: "her claim that" is mostly part of what a verb reports.
  return [...told, ...readNounCues(scene, told)];
}

/** "Lee stressed the worth of ferries, as noted by the mayor": Lee says it, after somebody else. */
function isEcho({ article: { tokens }, cues, range }: Scene, { cue: [first] }: AttributionDraft): boolean {
  if (!first || tokens[first.start]?.lower !== 'as' || first.start === range.start) return false;
  return cues.some(({ form, tokens: own }) => form === 'finite' && own.end <= first.start);
}

function readCue(rules: readonly CueRule[], scene: Scene, cue: VerbCue): AttributionDraft | undefined {
  for (const { read } of rules) {
    const draft = read(scene, cue);
    if (draft) return draft;
  }
  return undefined;
}

/** What the cues say that nobody claimed yet, in the order of the text; each knows who spoke before it. */
function readOwnCues(scene: Scene, claimed: readonly AttributionDraft[]): AttributionDraft[] {
  const found: AttributionDraft[] = [];
  let last: Span | undefined;
  for (const cue of scene.cues) {
    const known = claimed.find((draft) => draft.cue[0]?.start === cue.tokens.start);
    const isClaimed = known !== undefined || isWithin([...claimed, ...found], cue.head);
    const own = isClaimed ? undefined : readCue(OWN_RULES, { ...scene, last }, cue);
    last = (known ?? own)?.speaker[0] ?? last;
    if (own) found.push(own);
  }
  return found;
}

function readNounCues({ article, range, cues }: Scene, told: readonly AttributionDraft[]): AttributionDraft[] {
  const found: AttributionDraft[] = [];
  for (let i = range.start; i < range.end; i++) {
    const draft = readNounCue(article, i, { range, cues });
    if (draft && !isWithin([...told, ...found], i)) found.push(draft);
  }
  return found;
}

function isWithin(drafts: readonly AttributionDraft[], at: number): boolean {
  return drafts.some(({ content }) => content.some(({ start, end }) => start <= at && at < end));
}
