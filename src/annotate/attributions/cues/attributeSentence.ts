import type { AttributionDraft, QuotedArticle } from '#annotate/attributions/quotedArticle.ts';
import type { Sentence } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';
import { CUE_RULES } from './cueRules.ts';
import type { VerbCue } from './findVerbCues.ts';
import { findViewpoints } from './findViewpoints.ts';
import { readNounCue } from './readNounCue.ts';
import { type Scene, sceneOf } from './scene.ts';

const AROUND = CUE_RULES.filter(({ around }) => around);
const OWN = CUE_RULES.filter(({ around }) => !around);

/** What is longer, in tokens, is a table or a list that was taken for a sentence, and would take long to read. */
const LONGEST_SENTENCE = 400;

/** The attributions whose cue stands in the sentence. Nothing is read within what somebody says there. */
export function attributeSentence(reading: QuotedArticle, sentence: Sentence): AttributionDraft[] {
  if (sentence.tokens.end - sentence.tokens.start > LONGEST_SENTENCE) return [];
  const scene = sceneOf(reading, sentence);
  const around = scene.cues.flatMap((cue) => firstOf(AROUND, scene, cue) ?? []);
  const told = [...around, ...findViewpoints(reading, scene.range)];
  const verbs = ownCues(scene, told);
  return [...verbs, ...nouns(scene, verbs)];
}

function firstOf(rules: typeof CUE_RULES, scene: Scene, cue: VerbCue): AttributionDraft | undefined {
  for (const { read } of rules) {
    const draft = read(scene, cue);
    if (draft) return draft;
  }
  return undefined;
}

/** `told` and what the other cues say, in the order of the text; each knows who spoke before it. */
function ownCues(scene: Scene, told: readonly AttributionDraft[]): AttributionDraft[] {
  const found = [...told];
  let last: Span | undefined;
  for (const cue of scene.cues) {
    const known = told.find((draft) => draft.cue[0]?.start === cue.tokens.start);
    const draft = known ?? (isWithin(found, cue.head) ? undefined : firstOf(OWN, { ...scene, last }, cue));
    last = draft?.speaker[0] ?? last;
    if (draft && !known) found.push(draft);
  }
  return found;
}

function nouns({ reading, range, cues }: Scene, verbs: readonly AttributionDraft[]): AttributionDraft[] {
  const found: AttributionDraft[] = [];
  for (let i = range.start; i < range.end; i++) {
    const draft = readNounCue(reading, i, { range, cues });
    if (draft && !isWithin([...verbs, ...found], i)) found.push(draft);
  }
  return found;
}

function isWithin(drafts: readonly AttributionDraft[], at: number): boolean {
  return drafts.some(({ content }) => content.some(({ start, end }) => start <= at && at < end));
}
