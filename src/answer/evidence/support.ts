import { STOP_WORDS } from '#lexicon/questions/stopWords.ts';
import type { Citation } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Request, Slots } from '#model/request.ts';
import { cut } from '#model/span.ts';
import { doneByAnother } from './doneByAnother.ts';
import { stemsOf, synonymStems, wordsIn } from './synonymStems.ts';

/** How much of a question a passage speaks of: from 0 to 1, and whether it names all that the question names. */
export type Support = { readonly share: number; readonly names: boolean };

/** Says how a passage supports an answer to one question. */
export type Supports = (citation: Citation) => Support;

const NAME_WORDS = 6;
/** Words for whoever runs it, whatever the title is. */
const ANY_HEAD = /^(?:boss|head|leader)$/i;
/** Sentences before the passage in which a name may stand that it takes up as "it". */
const SENTENCES_BACK = 3;
/** The first sentences of an article say what it is about. */
const LEAD = 2;
/** Words that say how it is asked, not after what. */
const HOLLOW = new Set(
  `many much number amount name names named called call kind kinds type sort change changed develop developed happen happens happened happening part start starts started begin begins currently still now today
   please tell know year years date day time month last next this exactly people person someone something anything get got
   give given new one ones say said says used use long away actually really going go come like find whose total whos whats whens wheres hows wheres old going do plan plans held hold holds take takes took place`.split(
    /\s+/,
  ),
);
const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen|half|halve|third|doubl|tripl|quarter|double)\b/i;
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const DATE = new RegExp(
  `\\b(?:1[5-9]|20)\\d\\d\\b|\\b(?:${MONTH}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|today|tomorrow|ago|spring|summer|autumn|winter|morning|evening|midnight|noon|century|(?:last|next|this) (?:year|month|week)|recently|year before|days?|weeks?|months?|hours?)\\b|\\b[ap]\\.m\\.`,
);
/** A question after a goal; the article may state it without the word. */
const GOAL = /\b(?:goals?|targets?|aims?|objectives?)\b/i;
const INTENTION =
  /\b(?:aim|target|goal|pledg|plan|want|hope|will|should|would|expect|promis|intend|is to|are to|by (?:the end of )?20\d\d)/i;
/** A day or year is a number, but no answer to "how many". */
const CALENDAR = new RegExp(`\\b\\d{1,2} ${MONTH}\\b|\\b${MONTH}\\.? \\d{1,2}\\b|\\b(?:19|20)\\d\\d\\b`, 'g');
/** How old somebody or something is. */
const AGE =
  /\b\d{1,3}-year-old\b|, (?:aged )?\d{1,3}(?=[,.;])|\baged \d|\b\d+ years old\b|\bturned \d|\bborn (?:in|on)\b|\b(?:built|founded|dates?) (?:in|from|back)\b/i;
/** What something is called. */
const CALLED = /\b(?:called|named|known as|dubbed|nicknamed|christened|names?|title)\b|["“]/i;
const SORTS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\bhow (?:many|much|long|big|large|high|far|tall|fast|often)\b|\bwhat (?:share|percentage|proportion|sum)\b/i,
    NUMBER,
  ],
  [/\bhow old\b/i, AGE],
  [/^\W*what (?:is|was|are|were) .+ (?:called|named|known as)\W*$/i, CALLED],
  [/\b(?:going to do|plan|plans|planning) *(?:to do)?\W*$/i, INTENTION],
  [/^\W*(?:since |until |from )?(?:when|what year|which year|what date|what day|whens)\b/i, DATE],
];

/**
 * Compares passages with a question: each name in it must stand in the passage, shortly before it or in its title, and
 * its other content words in the passage itself, in any form or by a word that asks for the same. A passage without a
 * number answers no "how many".
 */
export function supportOf({ utterance: question, slots }: Request, corpus: Corpus): Supports {
  const { names, words } = unitsOf(question.replace(slots.topic === undefined ? /(?!)/u : GOAL, ' '), corpus);
  const intended = slots.topic !== undefined && GOAL.test(question);
  const sorts = [
    ...SORTS.filter(([asked]) => asked.test(question)).map(([, needed]) => needed),
    ...neededBy(slots, intended),
  ];
  const only = /\b(?:did|has|have|had)\b/i.test(question);
  const titles = new Set(wordsIn(slots.of === undefined || ANY_HEAD.test(slots.post ?? '') ? '' : (slots.post ?? '')));
  const isHeld = slots.of !== undefined && slots.post !== undefined && !ANY_HEAD.test(slots.post);
  const isAnothers = doneByAnother(question, corpus);
  const counted = slots.of !== undefined && slots.topic !== undefined && !intended;
  return (citation) => {
    if (isAnothers(citation) || (counted && isOfAnother(citation, names, corpus))) return { share: 0, names: false };
    const text = { number: citation.text.replace(CALENDAR, ' '), other: citation.text };
    if (!sorts.every((needed) => needed.test(needed === NUMBER ? text.number : text.other)))
      return { share: 0, names: false };
    const near = isHeld ? ` ${wordsIn(citation.text).join(' ')} ` : contextOf(citation, corpus);
    const named = names.filter((spellings) => spellings.some((spelling) => near.includes(` ${spelling} `))).length;
    const stated = only ? statedWords(citation.text) : wordsIn(citation.text);
    const stems = stated.flatMap(stemsOf);
    const held = words.filter((word) =>
      titles.has(word) ? stated.includes(word) : holds(word, stems, citation),
    ).length;
    return { share: (named + held) / Math.max(1, names.length + words.length), names: named === names.length };
  };
}

/** What is counted in a sentence that names another organisation alone is that one's. */
function isOfAnother({ text, articleId }: Citation, names: readonly (readonly string[])[], corpus: Corpus): boolean {
  const line = ` ${wordsIn(text).join(' ')} `;
  if (names.some((spellings) => spellings.some((spelling) => line.includes(` ${spelling} `)))) return false;
  const known = corpus.record(articleId)?.names ?? [];
  return known.some(({ kind, name }) => kind === 'organisation' && line.includes(` ${wordsIn(name).join(' ')} `));
}

/** What is counted takes a number, who came before or after a word for it, since when a date. */
function neededBy({ of, topic, rank, bound }: Slots, intended: boolean): RegExp[] {
  return [
    ...(of && topic ? [NUMBER] : []),
    ...(intended ? [INTENTION] : []),
    ...(rank
      ? [
          /\b(?:predecess|succe|replac|took over|takes? over|former|previous|before|until|resign|stepped down|used to|after|elect|next)/i,
        ]
      : []),
    ...(bound ? [DATE] : []),
  ];
}

type Units = { readonly names: readonly (readonly string[])[]; readonly words: readonly string[] };

/** The names of a question with all their spellings, and its other words that say something. */
function unitsOf(question: string, corpus: Corpus): Units {
  const all = wordsIn(
    question
      .replace(/^\s*\/\w+\s*/u, '')
      .replace(/['’]s\b/gu, '')
      .replace(/\b(?:which|what) (?=\S+ (?:is|was|are|were|did|does|do|has|have|will|can)\b)\S+/giu, ''),
  );
  const names: string[][] = [];
  const words: string[] = [];
  for (let at = 0; at < all.length; ) {
    const count = nameAt(all, at, corpus);
    const word = all[at] ?? '';
    if (count > 0) names.push(spellingsOf(all.slice(at, at + count).join(' '), corpus));
    else if (!STOP_WORDS.has(word) && !HOLLOW.has(word)) words.push(word);
    at += Math.max(1, count);
  }
  return { names, words };
}

function nameAt(words: readonly string[], at: number, corpus: Corpus): number {
  const isName = (name: string) => corpus.isName(name) || corpus.isSurname(name);
  for (let count = Math.min(NAME_WORDS, words.length - at); count > 0; count--) {
    const candidate = words.slice(at, at + count).join(' ');
    if (candidate.length > 2 && !STOP_WORDS.has(candidate) && isName(candidate)) return count;
    if (count === 1 && /\p{L}{3}s$/u.test(candidate) && isName(candidate.slice(0, -1))) return 1;
  }
  return 0;
}

function spellingsOf(typed: string, corpus: Corpus): string[] {
  const found = [typed, typed.replace(/s$/u, '')].flatMap((one) =>
    corpus.findEntities(one).filter(({ score }) => score >= 0.9),
  );
  const spellings = found.flatMap(({ entity }) => {
    const names = [entity.name, ...entity.aliases];
    return entity.kind === 'person' ? [...names, ...lastName(entity.name)] : names;
  });
  return [typed, ...spellings].map((spelling) => wordsIn(spelling).join(' ')).filter((spelling) => spelling.length > 2);
}

/** "Ms Carvalhal": people are mostly called by one of their names. */
function lastName(name: string): string[] {
  const words = name.split(' ');
  return words.length === 2 || words.length === 3
    ? [name, ...words.filter((word) => word.length > 3 && /^\p{Lu}\p{Ll}+$/u.test(word))]
    : [name];
}

/** The title, the first sentences, those just before and the passage itself, as plain words between blanks. */
function contextOf({ articleId, span, text, title }: Citation, corpus: Corpus): string {
  const record = corpus.record(articleId);
  const at = record?.sentences.findIndex((sentence) => sentence.span.start >= span.start) ?? -1;
  const before = record && at > 0 ? record.sentences.slice(Math.max(0, at - SENTENCES_BACK), at) : [];
  const lead = record?.sentences.filter(({ boilerplate }) => !boilerplate).slice(0, LEAD) ?? [];
  const texts = [
    title,
    ...[...lead, ...before].map((sentence) => cut(record?.article.text ?? '', sentence.span)),
    text,
  ];
  return ` ${wordsIn(texts.join(' . ')).join(' ')} ${record?.article.publishedOn?.slice(0, 4) ?? ''} `;
}

function holds(word: string, stems: readonly string[], { text, publishedOn }: Citation): boolean {
  if (/^\d{4}$/u.test(word)) return text.includes(word) || publishedOn?.startsWith(word) === true;
  const meant = synonymStems(word);
  return stems.some((stem) => meant.has(stem));
}

/** A deed that is only threatened or expected ("to resign") is no answer to why it was done. */
function statedWords(text: string): string[] {
  const words = wordsIn(text);
  return words.filter(
    (word, at) => /s$|\d/u.test(word) || !/^(?:to|would|will|may|might|could|not|never)$/u.test(words[at - 1] ?? ''),
  );
}
