import { WORD_MARKS } from '#search/candidates/markWords.ts';
import { nearnessOf, type PassageView } from '#search/candidates/viewPassage.ts';
import type { AnswerType } from '#search/question/answerTypeOf.ts';
import type { WeighedQuestion } from '#search/question/weighQuestion.ts';

/** The sign of a word that could answer a question of the type. */
const ANSWERING: Readonly<Record<AnswerType, number>> = {
  person: WORD_MARKS.name,
  time: WORD_MARKS.time,
  number: WORD_MARKS.number,
  place: WORD_MARKS.name,
  reason: WORD_MARKS.reason,
  manner: WORD_MARKS.manner,
  name: WORD_MARKS.name,
  thing: WORD_MARKS.name,
};

/** Where nearly every passage holds something of the type, that says nothing. */
const TELLING: ReadonlySet<AnswerType> = new Set(['person', 'time', 'number', 'place', 'reason', 'name']);
/** Where the answer stands close to what is asked about. */
const PLACED: ReadonlySet<AnswerType> = new Set(['person', 'time', 'number', 'name']);

/** Whether a passage holds something that could be the answer, and how near it stands to the words of the question. */
export function measureAnswers(asked: WeighedQuestion, view: PassageView): Record<string, number> {
  const { type } = asked;
  const answers = answeringWords(asked, view);
  return {
    ...(TELLING.has(type) && { [`has ${type}`]: answers.length > 0 ? 1 : 0 }),
    ...(PLACED.has(type) && { [`near ${type}`]: Math.max(0, ...answers.map((at) => nearnessOf(at, asked, view))) }),
    inPlace: type === 'place' && newWords(asked, view, WORD_MARKS.place).length > 0 ? 1 : 0,
    counted: type === 'number' && counts(asked, view) ? 1 : 0,
    byName:
      type === 'person' && newWords(asked, view, WORD_MARKS.name).some((at) => view.words[at - 1]?.form === 'by')
        ? 1
        : 0,
    defines: type === 'thing' && defines(asked, view) ? 1 : 0,
  };
}

/** A question holds no answer to itself, but "by" and "because" may stand in both. */
function answeringWords(asked: WeighedQuestion, view: PassageView): number[] {
  const wanted = ANSWERING[asked.type];
  if (asked.type !== 'reason' && asked.type !== 'manner') return newWords(asked, view, wanted);
  return [...view.signs.keys()].filter((at) => ((view.signs[at] ?? 0) & wanted) !== 0);
}

function newWords({ numbers: asked }: WeighedQuestion, { signs, numbers }: PassageView, sign: number): number[] {
  return [...signs.keys()].filter((at) => ((signs[at] ?? 0) & sign) !== 0 && !asked.has(numbers[at] ?? -1));
}

/** "How many trams" is answered by a number up to three words before "trams". */
function counts({ content }: WeighedQuestion, { positions, signs }: PassageView): boolean {
  return content.some(
    ({ focus }, n) =>
      focus &&
      (positions[n] ?? []).some((position) =>
        [1, 2, 3].some((back) => (signs[position - back] ?? 0) & WORD_MARKS.number),
      ),
  );
}

/** "What is a tram?" is answered by "A tram is …", or "Trams, …". */
function defines({ content }: WeighedQuestion, { positions, words, text }: PassageView): boolean {
  const subject = content.findLastIndex(({ focus }) => !focus);
  return (positions[subject] ?? []).some(
    (at) =>
      /^(?:is|was|are|were)$/.test(words[at + 1]?.form ?? '') || /^\s*[,(–—-]/.test(text.slice(words[at]?.end ?? 0)),
  );
}
