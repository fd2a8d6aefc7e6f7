import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech } from '#model/sentence.ts';

/** One word as wink-nlp gives it; offsets are not among what it knows. */
export type WinkToken = {
  readonly value: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
};

/** Splits one paragraph into sentences of tokens. */
export type Wink = (paragraph: string) => readonly (readonly WinkToken[])[];

/** Loaded with this file (about 0.1 s), so that it is one in a process: a second silently breaks the first one's parts of speech. */
const nlp = winkNLP(model, ['sbd', 'pos']);

/** wink-nlp with its English model; all who ask for it share one. */
export function loadWink(): Wink {
  const { its } = nlp;
  const lowers = new Map<string, string>();
  return (paragraph) => {
    const document = nlp.readDoc(paragraph);
    const tokens = document.tokens();
    const values = tokens.out();
    const tags = tokens.out(its.pos) as PartOfSpeech[];
    const lemmas = tokens.out(its.lemma as typeof its.normal) as string[];
    const ranges = document.sentences().out(its.span) as unknown as [first: number, last: number][];
    return ranges.map(([first, last]) => {
      const words: WinkToken[] = [];
      for (let i = first; i <= last; i++) {
        const value = values[i] as string;
        words.push({
          value,
          lower: recallLower(value, lowers),
          pos: tags[i] as PartOfSpeech,
          lemma: lemmas[i] as string,
        });
      }
      return words;
    });
  };
}

const MOST_LOWERS = 50_000;

/** A word in small letters, each time as the same string: tables find what they met before much sooner. */
function recallLower(word: string, lowers: Map<string, string>): string {
  const known = lowers.get(word);
  if (known !== undefined) return known;
  if (lowers.size >= MOST_LOWERS) lowers.clear();
  const lower = word.toLowerCase();
  lowers.set(word, lower);
  return lower;
}
