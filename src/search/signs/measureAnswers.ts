import { WORD_MARKS } from '#search/candidates/markWords.ts';
import { nearnessOf, type PassageView } from '#search/candidates/viewPassage.ts';
import type { WeighedQuestion } from '#search/question/weighQuestion.ts';
import type { PassageSigns, SignName } from '#search/weights/signWeights.ts';
import type { AnswerType } from '#text/answerTypeOf.ts';

type AnswerRow = {
  /** The mark of a word that could answer. */
  readonly mark: number;
  /** The sign that there is one; absent if nearly every passage has one, which says nothing. */
  readonly has?: SignName;
  /** The sign of how near it is to what is asked about; absent if answers don't stand close to that. */
  readonly near?: SignName;
};

const ANSWERS: Readonly<Record<AnswerType, AnswerRow>> = {
  person: { mark: WORD_MARKS.name, near: 'nearPerson' },
  time: { mark: WORD_MARKS.time, has: 'hasTime', near: 'nearTime' },
  number: { mark: WORD_MARKS.number, has: 'hasNumber', near: 'nearNumber' },
  place: { mark: WORD_MARKS.name, has: 'hasPlace' },
  reason: { mark: WORD_MARKS.reason, has: 'hasReason' },
  manner: { mark: WORD_MARKS.manner },
  name: { mark: WORD_MARKS.name, near: 'nearName' },
  thing: { mark: WORD_MARKS.name },
};

/** Whether a passage holds something that could be the answer, and how near it stands to the words of the question. */
export function measureAnswers(asked: WeighedQuestion, view: PassageView): PassageSigns {
  const { type } = asked;
  const { has, near } = ANSWERS[type];
  const answers = findAnsweringWords(asked, view);
  const isBehindBy = (at: number) => view.words[at - 1]?.form === 'by';
  return {
    ...(has && { [has]: answers.length > 0 ? 1 : 0 }),
    ...(near && { [near]: Math.max(0, ...answers.map((at) => nearnessOf(at, asked, view))) }),
    inPlace: type === 'place' && findNewWords(asked, view, WORD_MARKS.place).length > 0 ? 1 : 0,
    counted: type === 'number' && isCounted(asked, view) ? 1 : 0,
    byName: type === 'person' && answers.some(isBehindBy) ? 1 : 0,
    hasAmount: measureAmount(asked, view),
    defines: type === 'thing' && isDefined(asked, view) ? 1 : 0,
  };
}

/** 1 if a passage holds the sort of amount that is asked for, -1 if it does not, 0 if none is asked for. */
function measureAmount({ amount }: WeighedQuestion, { text }: PassageView): number {
  if (!amount) return 0;
  return amount.test(text) ? 1 : -1;
}

/** A question holds no answer to itself, but "by" and "because" may stand in both. */
function findAnsweringWords(asked: WeighedQuestion, view: PassageView): number[] {
  const { mark } = ANSWERS[asked.type];
  return asked.type === 'reason' || asked.type === 'manner' ? findMarked(view, mark) : findNewWords(asked, view, mark);
}

function findNewWords({ numbers: asked }: WeighedQuestion, view: PassageView, mark: number): number[] {
  return findMarked(view, mark).filter((at) => !asked.has(view.numbers[at] ?? -1));
}

function findMarked({ marks }: PassageView, mark: number): number[] {
  return [...marks.keys()].filter((at) => ((marks[at] ?? 0) & mark) !== 0);
}

/** "How many trams" is answered by a number up to three words before "trams". */
function isCounted({ content }: WeighedQuestion, { positions, marks }: PassageView): boolean {
  const isNumber = (at: number) => ((marks[at] ?? 0) & WORD_MARKS.number) !== 0;
  return content.some(
    ({ focus }, n) => focus && (positions[n] ?? []).some((at) => [1, 2, 3].some((back) => isNumber(at - back))),
  );
}

/** "What is a tram?" is answered by "A tram is …", or "Trams, …". */
function isDefined({ content }: WeighedQuestion, { positions, words, text }: PassageView): boolean {
  const subject = content.findLastIndex(({ focus }) => !focus);
  return (positions[subject] ?? []).some(
    (at) =>
      /^(?:is|was|are|were)$/.test(words[at + 1]?.form ?? '') || /^\s*[,(–—-]/.test(text.slice(words[at]?.end ?? 0)),
  );
}
