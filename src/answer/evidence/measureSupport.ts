import { type Corpus, type SentenceText, SURE_SCORE } from '#model/corpus.ts';
import type { Shown, TurnBefore, UnderstoodRequest } from '#model/request.ts';
import { cut } from '#model/span.ts';
import { readWords } from '#text/cutWords.ts';
import { findSynonymStems } from '#text/findSynonymStems.ts';
import { PRINTED_MONTHS } from '#text/months.ts';
import { NUMBER_WORD_PATTERN } from '#text/numberWords.ts';
import { regex } from '#text/regex.ts';
import { stemsOf } from '#text/stemWord.ts';
import { WEEKDAY_PATTERN } from '#text/weekdays.ts';
import { matchOtherDoer } from './matchOtherDoer.ts';

/** What the understanding of a question says of a passage: signs for the search to judge by, beside its own. */
export type MeasureSupport = (passage: SentenceText) => Readonly<Record<string, number>>;

/** Words for whoever runs it, whatever the title is. */
const ANY_HEAD = /^(?:boss|head|leader)$/i;
/** Sentences before the passage in which a name may stand that it takes up as "it". */
const SENTENCES_BACK = 3;
/** The first sentences of an article say what it is about. */
const LEAD_SENTENCES = 2;
const MONTH = `(?:${PRINTED_MONTHS.join('|')})`;
/** A day or year is a number, but no answer to "how many". */
const CALENDAR_NUMBER = regex.g`\b\d{1,2} ${MONTH}\b|\b${MONTH}\.? \d{1,2}\b|\b(?:19|20)\d\d\b`;

/** The words by which a passage shows what a question wants. */
const SIGNS_OF: Readonly<Record<Shown, RegExp>> = {
  number: regex.i`\d|\b(?:${NUMBER_WORD_PATTERN}|hundred|thousand|million|dozen|half|halve|third|doubl|tripl|quarter|double)\b`,
  date: regex`\b(?:1[5-9]|20)\d\d\b|\b(?:${MONTH}|${WEEKDAY_PATTERN}|yesterday|today|tomorrow|ago|spring|summer|autumn|winter|morning|evening|midnight|noon|century|(?:last|next|this) (?:year|month|week)|(?:after|in|within) [\w-]+ years?|years? (?:ago|later)|recently|year before|days?|weeks?|months?|hours?)\b|\b[ap]\.m\.`,
  age: /\b\d{1,3}-year-old\b|, (?:aged )?\d{1,3}(?=[,.;])|\baged \d|\b\d+ years old\b|\bturned \d|\bborn (?:in|on)\b|\b(?:built|founded|dates?) (?:in|from|back)\b/i,
  name: /\b(?:called|named|known as|dubbed|nicknamed|christened|names?|title)\b|["“]/i,
  intention:
    /\b(?:aim|target|goal|pledg|plan|want|hope|will|should|would|expect|promis|intend|is to|are to|by (?:the end of )?20\d\d)/i,
  succession:
    /\b(?:predecess|succe|replac|took over|takes? over|former|previous|before|until|resign|stepped down|used to|after|elect|next)/i,
};

/** A word that only the headline holds counts for less. */
const HEADLINE_SHARE = 0.5;
const YEAR = /^\d{4}$/u;

/**
 * Compares passages with a question: whether each name in it stands in the passage, shortly before it or in its title, how
 * many of its other words stand in the passage or its headline, in any form or by a word that asks for the same, and what
 * speaks against it: no number for a "how many", another year, another doer.
 */
export function measureSupport(
  { slots, wanted }: UnderstoodRequest,
  corpus: Corpus,
  talk?: TurnBefore,
): MeasureSupport {
  const { words } = wanted.about;
  const names = wanted.about.names.map((name) => spellingsOf(name, corpus));
  const isHeld = slots.of !== undefined && slots.post !== undefined && !ANY_HEAD.test(slots.post);
  const titles = new Set(isHeld ? readWords(slots.post ?? '') : []);
  const isAnothers = matchOtherDoer(wanted.deed, corpus);
  return (passage) => {
    const near = isHeld ? ` ${readWords(passage.text).join(' ')} ` : contextOf(passage, corpus);
    const named = names.filter((spellings) => standsIn(near, spellings)).length;
    const stated = wanted.done ? wordsStatedIn(passage.text) : readWords(passage.text);
    const stems = stated.flatMap(stemsOf);
    const headline = readWords(passage.title ?? '').flatMap(stemsOf);
    const speaksOf = (word: string) => speaksOfWord(word, stems, passage);
    const held = words.reduce((sum, word) => {
      if (titles.has(word) ? stated.includes(word) : speaksOf(word)) return sum + 1;
      return speaksOfWord(word, headline, passage) ? sum + HEADLINE_SHARE : sum;
    }, 0);
    return {
      share: (named + held) / Math.max(1, names.length + words.length),
      nameMissing: toSign(named < names.length),
      shownMissing: toSign(!wanted.shows.every((shown) => showsIn(passage.text, shown))),
      toldMissing: toSign(wanted.mustTell !== undefined && !wanted.mustTell.some(speaksOf)),
      yearMissing: toSign(words.some((word) => YEAR.test(word) && !speaksOf(word))),
      titleMissing: toSign(titles.size > 0 && ![...titles].some((word) => stated.includes(word))),
      ...measureTalk(passage, talk),
      ofAnother: toSign(isAnothers(passage) || (wanted.counted === true && isOfAnother(passage, names, corpus))),
    };
  };
}

/** So many characters behind what was answered last, or before it, half as much speaks for a passage. */
const HALF_AS_NEAR = 200;

/** A passage of the article that answered last, and how near it stands to what did. */
function measureTalk({ articleId, span }: SentenceText, talk: TurnBefore | undefined) {
  const isInTalk = talk?.articleId === articleId;
  return {
    inTalk: toSign(isInTalk),
    besideLast: isInTalk ? 1 / (1 + Math.abs(span.start - talk.span.start) / HALF_AS_NEAR) : 0,
  };
}

function toSign(holds: boolean): number {
  return holds ? 1 : 0;
}

/** Whether a passage shows what is wanted. */
export function showsIn(text: string, shown: Shown): boolean {
  return SIGNS_OF[shown].test(shown === 'number' ? text.replace(CALENDAR_NUMBER, ' ') : text);
}

function standsIn(line: string, spellings: readonly string[]): boolean {
  return spellings.some((spelling) => line.includes(` ${spelling} `));
}

/** What is counted in a sentence that names another organisation alone is that one's. */
function isOfAnother(
  { text, articleId }: SentenceText,
  names: readonly (readonly string[])[],
  corpus: Corpus,
): boolean {
  const line = ` ${readWords(text).join(' ')} `;
  if (names.some((spellings) => standsIn(line, spellings))) return false;
  const known = corpus.record(articleId)?.names ?? [];
  return known.some(({ kind, name }) => kind === 'organisation' && line.includes(` ${readWords(name).join(' ')} `));
}

function spellingsOf(typed: string, corpus: Corpus): string[] {
  const found = [typed, typed.replace(/s$/u, '')].flatMap((one) =>
    corpus.findEntities(one).filter(({ score }) => score >= SURE_SCORE),
  );
  const spellings = found.flatMap(({ entity }) => {
    const names = [entity.name, ...entity.aliases];
    return entity.kind === 'person' ? [...names, ...spellingsOfPerson(entity.name)] : names;
  });
  return [typed, ...spellings]
    .map((spelling) => readWords(spelling).join(' '))
    .filter((spelling) => spelling.length > 2);
}

/** "Ms Carvalhal": people are mostly called by one of their names. */
function spellingsOfPerson(name: string): string[] {
  const words = name.split(' ');
  return words.length === 2 || words.length === 3
    ? [name, ...words.filter((word) => word.length > 3 && /^\p{Lu}\p{Ll}+$/u.test(word))]
    : [name];
}

/** The title, the first sentences, those just before and the passage itself, as plain words between blanks. */
function contextOf({ articleId, span, text, title = '' }: SentenceText, corpus: Corpus): string {
  const record = corpus.record(articleId);
  const at = record?.sentences.findIndex((sentence) => sentence.span.start >= span.start) ?? -1;
  const before = record && at > 0 ? record.sentences.slice(Math.max(0, at - SENTENCES_BACK), at) : [];
  const lead = record?.sentences.filter(({ boilerplate }) => !boilerplate).slice(0, LEAD_SENTENCES) ?? [];
  const texts = [
    title,
    ...[...lead, ...before].map((sentence) => cut(record?.article.text ?? '', sentence.span)),
    text,
  ];
  return ` ${readWords(texts.join(' . ')).join(' ')} ${record?.article.publishedOn?.slice(0, 4) ?? ''} `;
}

function speaksOfWord(word: string, stems: readonly string[], { text, publishedOn }: SentenceText): boolean {
  if (YEAR.test(word)) return text.includes(word) || publishedOn?.startsWith(word) === true;
  const meant = findSynonymStems(word);
  return stems.some((stem) => meant.has(stem));
}

/** A deed that is only threatened or expected ("to resign") is no answer to why it was done. */
function wordsStatedIn(text: string): string[] {
  const words = readWords(text);
  return words.filter(
    (word, at) => /s$|\d/u.test(word) || !/^(?:to|would|will|may|might|could|not|never)$/u.test(words[at - 1] ?? ''),
  );
}
