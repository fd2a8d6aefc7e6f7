import type {
  Ambiguous,
  Answer,
  Candidate,
  Judgement,
  LineProblem,
  NotFound,
  NotUnderstood,
  Searched,
} from '#model/answer.ts';
import { cleanText } from '#present/text/cleanText.ts';
import { shortenText } from '#present/text/shortenText.ts';
import { describeFilters, describeRequest } from '#wording/describeRequest.ts';
import type { Phrases } from '#wording/en/phrases.ts';
import { type NotedStatement, numberFootnotes } from './numberFootnotes.ts';

/** What every way of showing an answer has in common: its words and their order. Not yet cleaned or escaped. */
export type Outline = {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly columns?: readonly string[];
  readonly statements: readonly NotedStatement[];
  /** The statements are passages: their footnotes say all. */
  readonly quoteOnly?: boolean;
  readonly choices: readonly Candidate[];
  readonly suggestions?: { readonly heading: string; readonly entries: readonly string[] };
};

/** More than these few only blur which is the best; of those that tell of one thing all are shown. */
const MOST_SHOWN_PASSAGES = 3;
const LONGEST_ECHO = 80;
const EMPTY_OUTLINE = { paragraphs: [], statements: [], choices: [] } as const;

export function outlineAnswer(answer: Answer, words: Phrases): Outline {
  const parts = outlineByKind(answer, words);
  return { ...parts, paragraphs: [...parts.paragraphs, ...explainUnderstanding(answer, words)] };
}

function outlineByKind(answer: Answer, words: Phrases): Outline {
  switch (answer.kind) {
    case 'found': {
      const { title, columns, statements, readAs } = answer;
      const paragraphs = readAs ? [words.answer.readAs(echo(readAs.typed), readAs.name.replace(/\.$/, ''))] : [];
      return {
        ...EMPTY_OUTLINE,
        title,
        paragraphs,
        ...(columns && { columns }),
        statements: numberFootnotes(statements),
      };
    }
    case 'passage':
      return {
        ...EMPTY_OUTLINE,
        title: answer.title ?? (answer.short ? `${answer.short.text} [1]` : words.answer.closestPassages),
        // What answers needs no more than the passage it stands in.
        statements: numberFootnotes(
          answer.statements.slice(0, answer.short ? 1 : answer.title ? undefined : MOST_SHOWN_PASSAGES),
        ),
        quoteOnly: true,
      };
    case 'not-found':
      return outlineNotFound(answer, words);
    case 'ambiguous':
      return outlineAmbiguous(answer, words);
    case 'not-understood':
      return outlineNotUnderstood(answer, words);
    case 'guide':
      return { ...EMPTY_OUTLINE, title: answer.title, paragraphs: answer.lines };
  }
}

function outlineNotFound({ request, sought, searched, nearest, passages = [] }: NotFound, words: Phrases): Outline {
  const title = words.answer.nothingFound(echo(sought));
  const suggestions = { heading: words.answer.nearestNames, entries: nearest };
  const near = numberFootnotes(passages.slice(0, 1));
  const filters = describeFilters(request, words);
  const paragraphs = [
    ...(filters ? [words.answer.filters(filters)] : []),
    describeSearched(searched, words),
    ...(near.length > 0 ? [words.answer.nearestPassage] : []),
  ];
  return {
    ...EMPTY_OUTLINE,
    title,
    paragraphs,
    statements: near,
    quoteOnly: true,
    ...(nearest.length > 0 && { suggestions }),
  };
}

function outlineAmbiguous({ sought, candidates }: Ambiguous, words: Phrases): Outline {
  return { ...EMPTY_OUTLINE, title: words.answer.whichOne(echo(sought)), choices: candidates };
}

function outlineNotUnderstood({ utterance, problem, examples }: NotUnderstood, words: Phrases): Outline {
  const suggestions = { heading: words.answer.forExample, entries: examples };
  const title = words.answer.notUnderstood(echo(utterance));
  return {
    ...EMPTY_OUTLINE,
    title,
    paragraphs: [describeProblem(problem, words)],
    ...(examples.length > 0 && { suggestions }),
  };
}

function describeProblem(problem: LineProblem, { notUnderstood }: Phrases): string {
  switch (problem.kind) {
    case 'tooLong':
      return notUnderstood.tooLong(problem.length, problem.most);
    case 'noWords':
      return notUnderstood.noWords;
    case 'noCommand':
      return notUnderstood.noCommand(problem.name);
    case 'optionMissing':
      return notUnderstood.optionMissing(problem.command, problem.option, problem.description);
  }
}

function describeSearched({ articles, newest }: Searched, { answer, date }: Phrases): string {
  return articles === 0 ? answer.nothingToSearch : answer.searched(articles, newest && date(newest));
}

function echo(text: string): string {
  return shortenText(cleanText(text), LONGEST_ECHO);
}

/**
 * "Understood as: …" under an answer whose question was not read surely; to whoever wants to know, also what counted in the
 * passages that were judged first. Nothing under the others.
 */
export function explainUnderstanding(answer: Answer, words: Phrases): string[] {
  if (!('request' in answer)) return [];
  const { unsure, explain, intent } = answer.request;
  if (!explain && (!unsure || intent === 'passage')) return [];
  const understood = words.answer.understoodAs(describeRequest(answer.request, words));
  return explain ? [understood, ...(answer.judged ?? []).map((one) => explainJudgement(one, words))] : [understood];
}

const LONGEST_JUDGED = 60;

/** "41 %: “The ferry …” (share +0.8, yearMissing −0.4)": the names of the signs are those of data/models/ranking.json. */
function explainJudgement({ text, likely, why }: Judgement, { answer }: Phrases): string {
  const signs = why.map(({ sign, counts }) => `${sign} ${counts < 0 ? '−' : '+'}${Math.abs(counts).toFixed(1)}`);
  return answer.judged(Math.round(100 * likely), shortenText(cleanText(text), LONGEST_JUDGED), signs.join(', '));
}
