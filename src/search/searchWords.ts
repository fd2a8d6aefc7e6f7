import { wordForm } from './wordForm.ts';
import { writtenWords } from './writtenWords.ts';

/** A word of a text as search compares it, with its half-open offsets in the text. */
export type SearchWord = {
  /** See `wordForm`. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
};

/** The words of a text in their order. Hyphens part words; a Chinese character is a word of its own. */
export function searchWords(text: string): SearchWord[] {
  return writtenWords(text).map(({ 0: written, index: start }) => ({
    form: wordForm(written),
    start,
    end: start + written.length,
  }));
}
