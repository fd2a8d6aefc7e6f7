import { ABBREVIATED_TITLES } from '#lexicon/posts/abbreviatedTitles.ts';
import type { PartOfSpeech, Sentence, Token } from '#model/sentence.ts';
import { overlaps, type Span } from '#model/span.ts';
import { findParagraphs } from './findParagraphs.ts';
import type { Wink, WinkToken } from './loadWink.ts';

/** wink-nlp reads these as abbreviations even if they end a name and a sentence: "said Zhang Jun." */
const NAME_LIKE_ABBREVIATION = /^(?:Jan|Mar|Jun|Dec|Sat|Sun|Gen)\.$/;

const PRONOUN = /^(?:I|You|He|She|It|We|They|There|That|This|What|Who|Here|Let)$/;

/** How many tokens may stand before the dash. */
const LONGEST_DATELINE = 9;

/** The words of a sentence. */
type SentenceWords = readonly WinkToken[];

/** A text with its sentences and tokens. */
export type TokenizedText = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
};

/**
 * Splits a text into sentences and tokens, each with its exact offsets. Sentences never cross a paragraph; those that
 * touch a stretch of `boilerplate` are marked.
 */
export function tokenize(
  text: string,
  boilerplate: readonly Span[],
  wink: Wink,
): { sentences: Sentence[]; tokens: Token[] } {
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const isBoilerplate = createOverlapTest(boilerplate);
  findParagraphs(text).forEach((block, paragraph) => {
    const written = text.slice(block.start, block.end);
    const readable = toReadable(written);
    let cursor = 0;
    for (const words of mendSentences(wink(readable), readable).flatMap(splitAtDateline)) {
      const first = tokens.length;
      for (const { value, lower, pos, lemma } of words) {
        const at = readable.indexOf(value, cursor);
        cursor = at + value.length;
        const asWritten = readable === written ? value : written.slice(at, cursor);
        const span = { start: block.start + at, end: block.start + cursor };
        tokens.push({
          span,
          text: asWritten,
          lower: asWritten === value ? lower : asWritten.toLowerCase(),
          pos,
          lemma,
          sentence: sentences.length,
        });
      }
      const span = { start: tokens[first]?.span.start ?? block.start, end: block.start + cursor };
      sentences.push({
        span,
        tokens: { start: first, end: tokens.length },
        paragraph,
        boilerplate: isBoilerplate(span),
      });
    }
  });
  return { sentences, tokens };
}

/** Whether a span touches one of the stretches; asked of one span after the other, from left to right. */
function createOverlapTest(stretches: readonly Span[]): (span: Span) => boolean {
  const ordered = [...stretches].sort((a, b) => a.start - b.start);
  let next = 0;
  return (span) => {
    while (ordered[next] && (ordered[next] as Span).end <= span.start) next++;
    const stretch = ordered[next];
    return stretch !== undefined && overlaps(stretch, span);
  };
}

/** "OSLO — ", "NEW YORK (AP) -": where and by whom it was reported is no part of the sentence behind it. */
function splitAtDateline(words: SentenceWords): SentenceWords[] {
  const dash = words.slice(0, LONGEST_DATELINE).findIndex(({ value }) => value.length <= 2 && /^[—–-]+$/u.test(value));
  if (dash < 1 || dash + 1 >= words.length) return [words];
  const isDateline =
    /^\p{Lu}{3,}$/u.test(words[0]?.value ?? '') &&
    words.slice(0, dash).every(({ value }) => /^[\p{Lu},.()/]|^\d/u.test(value));
  return isDateline ? [words.slice(0, dash + 1), words.slice(dash + 1)] : [words];
}

/** A mark that some sites write behind its letter, where most have one letter with the mark on it. */
const MARK_APART = /(?<=\p{L}\p{M}?)\p{M}/gu;

/**
 * Some sites write ‘ for the apostrophe between letters, which splits "China‘s"; a mark apart from its letter splits
 * words too, so that a letter stands in for it. Same length, so offsets hold.
 */
function toReadable(paragraph: string): string {
  const whole = !paragraph.includes('‘') ? paragraph : paragraph.replace(/(?<=\p{L})‘(?=\p{L})/gu, '’');
  return /\p{M}/u.test(whole) ? whole.replace(MARK_APART, 'e') : whole;
}

/** wink-nlp's sentences without the errors it is known to make. */
function mendSentences(sentences: readonly SentenceWords[], paragraph: string): SentenceWords[] {
  const mended: SentenceWords[] = [];
  for (const words of sentences.flatMap(splitAtClock)) {
    if (words.length === 0) continue;
    const above = mended.at(-1);
    if (above && (startsLower(words) || endsInTitle(above) || isCutState(above, words)))
      mended[mended.length - 1] = [...above, ...words];
    else mended.push(words);
  }
  const whole = mended.map(splitLastStop);
  // Few paragraphs hold words that are two, so that most sentences stay as they are.
  const parted = paragraph.includes('-') ? whole.map(splitHyphens) : whole;
  return paragraph.includes('’') || paragraph.includes("'") ? parted.map(splitApostrophes) : parted;
}

function splitHyphens(words: SentenceWords): SentenceWords {
  return words.some(({ value }) => value[2] === '-') ? words.flatMap(splitEx) : words;
}

function splitApostrophes(words: SentenceWords): SentenceWords {
  return words.some(({ value }) => /.['’]/u.test(value)) ? words.flatMap(splitClitics) : words;
}

/** wink-nlp keeps some together, "of Berg's," and "I'm": what is joined by an apostrophe is no part of the word, but in "St. Olaf's". */
function splitClitics(word: WinkToken, at: number, words: readonly WinkToken[]): WinkToken[] {
  if (/^St\.?$/.test(words[at - 1]?.value ?? '')) return [word];
  const [, host = '', clitic = ''] = /^(\p{Lu}[\p{L}.-]*)(['’](?:s|m|ve|ll|re))$/u.exec(word.value) ?? [];
  if (!host) return [word];
  const isPronoun = PRONOUN.test(host);
  return [
    { ...asWord(host, isPronoun ? 'PRON' : word.pos), lemma: isPronoun ? host.toLowerCase() : host },
    { ...asWord(clitic, isPronoun ? 'AUX' : 'PART'), lemma: clitic },
  ];
}

/** "ex-mayor" is a mayor who was one; as one word nobody would know the post in it. */
function splitEx(word: WinkToken): WinkToken[] {
  const [, ex = '', title = ''] = /^(ex)-(\p{L}{3,})$/iu.exec(word.value) ?? [];
  if (!ex) return [word];
  return [asWord(ex, 'ADJ'), asWord('-', 'PUNCT'), asWord(title, /^\p{Lu}/u.test(title) ? 'PROPN' : 'NOUN')];
}

/** `“Is it ready?” he asked` is one sentence. */
function startsLower(words: readonly WinkToken[]): boolean {
  return /^\p{Ll}/u.test(words[0]?.value ?? '');
}

/** "Sen. Ma Rong, D-N.Y., said": the stop within a state ends no sentence. */
function isCutState(above: readonly WinkToken[], words: readonly WinkToken[]): boolean {
  const end = above
    .slice(-4)
    .map(({ value }) => value)
    .join('');
  return /(?:^|\P{L})[DRI][-–]\p{Lu}\.$/u.test(end) && /^\p{Lu}\.?$/u.test(words[0]?.value ?? '');
}

/** "Det. Supt. Ma Rong" goes on behind the stops; "PM." and "AG." end a sentence. */
function endsInTitle(words: readonly WinkToken[]): boolean {
  const [title, stop] = words.slice(-2);
  if (stop?.value !== '.' || !/^\p{Lu}\p{Ll}+$/u.test(title?.value ?? '')) return false;
  return ABBREVIATED_TITLES.has(title?.value.toLowerCase() ?? '');
}

/** `They met at 9 a.m. The mayor spoke.` is two, as is `She left Solvik Ltd. Several followed.` */
function splitAtClock(words: SentenceWords): SentenceWords[] {
  const at = words.findIndex(
    (word, i) =>
      word.value.length === 4 &&
      /^(?:[ap]\.m\.|ltd\.|inc\.)$/i.test(word.value) &&
      /^\p{Lu}/u.test(words[i + 1]?.value ?? '') &&
      (/^(?:DET|PRON|SCONJ)$/.test(words[i + 1]?.pos ?? '') ||
        (/\w{3}\./.test(word.value) && words[i + 2]?.pos === 'NOUN' && /^\p{Ll}/u.test(words[i + 2]?.value ?? ''))),
  );
  return at < 0 ? [words] : [words.slice(0, at + 1), ...splitAtClock(words.slice(at + 1))];
}

/** "said Zhang Jun." ends in a name and a full stop; "on 3 Jun." does not. */
function splitLastStop(words: SentenceWords): SentenceWords {
  const [before, last] = words.slice(-2);
  if (!last || !before || !NAME_LIKE_ABBREVIATION.test(last.value) || !/^\p{Lu}\p{L}*$/u.test(before.value))
    return words;
  const name = last.value.slice(0, -1);
  return [...words.slice(0, -1), asWord(name, 'PROPN'), asWord('.', 'PUNCT')];
}

function asWord(value: string, pos: PartOfSpeech): WinkToken {
  const lower = value.toLowerCase();
  return { value, lower, pos, lemma: lower };
}
