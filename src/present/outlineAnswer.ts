import type { Ambiguous, Answer, Candidate, NotFound, NotUnderstood, Searched } from '#model/answer.ts';
import { cleanText } from '#present/text/cleanText.ts';
import { shortenText } from '#present/text/shortenText.ts';
import { describeRequest } from '#wording/en/describeRequest.ts';
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

/** More than these few only blur which is the best. */
const PASSAGES = 3;
const ECHO = 80;
const BARE = { paragraphs: [], statements: [], choices: [] } as const;

export function outlineAnswer(answer: Answer, words: Phrases): Outline {
  const parts = outlineOf(answer, words);
  return { ...parts, paragraphs: [...parts.paragraphs, ...explainUnderstanding(answer, words)] };
}

function outlineOf(answer: Answer, words: Phrases): Outline {
  switch (answer.kind) {
    case 'found': {
      const { title, columns, statements, readAs } = answer;
      const paragraphs = readAs ? [words.answer.readAs(echoed(readAs.typed), readAs.name.replace(/\.$/, ''))] : [];
      return { ...BARE, title, paragraphs, ...(columns && { columns }), statements: numberFootnotes(statements) };
    }
    case 'passage':
      return {
        ...BARE,
        title: answer.title ?? words.answer.closestPassages,
        statements: numberFootnotes(answer.statements.slice(0, PASSAGES)),
        quoteOnly: true,
      };
    case 'not-found':
      return notFound(answer, words);
    case 'ambiguous':
      return ambiguous(answer, words);
    case 'not-understood':
      return notUnderstood(answer, words);
    case 'guide':
      return { ...BARE, title: answer.title, paragraphs: answer.lines };
  }
}

function notFound({ sought, searched, nearest, passages = [] }: NotFound, words: Phrases): Outline {
  const title = words.answer.nothingFound(echoed(sought));
  const suggestions = { heading: words.answer.nearestNames, entries: nearest };
  const near = numberFootnotes(passages.slice(0, 1));
  const paragraphs = [inWords(searched, words), ...(near.length > 0 ? [words.answer.nearestPassage] : [])];
  return { ...BARE, title, paragraphs, statements: near, quoteOnly: true, ...(nearest.length > 0 && { suggestions }) };
}

function ambiguous({ sought, candidates }: Ambiguous, words: Phrases): Outline {
  return { ...BARE, title: words.answer.whichOne(echoed(sought)), choices: candidates };
}

function notUnderstood({ utterance, reason, examples }: NotUnderstood, words: Phrases): Outline {
  const suggestions = { heading: words.answer.forExample, entries: examples };
  const title = words.answer.notUnderstood(echoed(utterance));
  return { ...BARE, title, paragraphs: [reason], ...(examples.length > 0 && { suggestions }) };
}

function inWords({ articles, newest }: Searched, { answer, date }: Phrases): string {
  return articles === 0 ? answer.nothingToSearch : answer.searched(articles, newest && date(newest));
}

function echoed(text: string): string {
  return shortenText(cleanText(text), ECHO);
}

/** "Understood as: …" under an answer whose question was not read surely, or whose asker wants to know; nothing under the others. */
export function explainUnderstanding(answer: Answer, words: Phrases): string[] {
  if (!('request' in answer)) return [];
  const { unsure, explain, intent } = answer.request;
  return explain || (unsure && intent !== 'passage')
    ? [words.answer.understoodAs(describeRequest(answer.request))]
    : [];
}
