import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech } from '#model/sentence.ts';

/** One word as wink-nlp gives it; offsets are not among what it knows. */
export type WinkToken = { readonly value: string; readonly pos: PartOfSpeech; readonly lemma: string };

/** Splits one paragraph into sentences of tokens. */
export type Wink = (paragraph: string) => readonly (readonly WinkToken[])[];

/** Loaded with this file (about 0.1 s), so that it is one in a process: a second silently breaks the first one's parts of speech. */
const nlp = winkNLP(model, ['sbd', 'pos']);

/** wink-nlp with its English model; all who ask for it share one. */
export function loadWink(): Wink {
  const { its } = nlp;
  return (paragraph) => {
    const document = nlp.readDoc(paragraph);
    const tokens = document.tokens();
    const values = tokens.out();
    const tags = tokens.out(its.pos) as PartOfSpeech[];
    const lemmas = tokens.out(its.lemma as typeof its.normal) as string[];
    const ranges = document.sentences().out(its.span) as unknown as [first: number, last: number][];
    const token = (i: number): WinkToken => ({
      value: values[i] as string,
      pos: tags[i] as PartOfSpeech,
      lemma: lemmas[i] as string,
    });
    return ranges.map(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => token(first + i)));
  };
}
