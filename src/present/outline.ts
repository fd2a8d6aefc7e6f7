import type { Ambiguous, Answer, Candidate, NotFound, NotUnderstood, Searched } from '#model/answer.ts';
import { writtenDate } from '#model/writtenDate.ts';
import { cleanText } from './cleanText.ts';
import { footnotes, type NotedStatement } from './footnotes.ts';
import { shorten } from './shorten.ts';
import { understoodAs } from './understoodAs.ts';

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

const CLOSEST = 'No fact answers this. The closest passages:';
const NEAREST = 'Nothing answers this. The nearest passage:';
/** More than these few only blur which is the best. */
const PASSAGES = 3;
const ECHO = 80;
const BARE = { paragraphs: [], statements: [], choices: [] } as const;

export function outline(answer: Answer): Outline {
  const parts = outlineOf(answer);
  return { ...parts, paragraphs: [...parts.paragraphs, ...understoodAs(answer)] };
}

function outlineOf(answer: Answer): Outline {
  switch (answer.kind) {
    case 'found': {
      const { title, columns, statements, readAs } = answer;
      const paragraphs = readAs ? [`Read ${echoed(readAs.typed)} as ${readAs.name.replace(/\.$/, '')}.`] : [];
      return { ...BARE, title, paragraphs, ...(columns && { columns }), statements: footnotes(statements) };
    }
    case 'passage':
      return { ...BARE, title: CLOSEST, statements: footnotes(answer.statements.slice(0, PASSAGES)), quoteOnly: true };
    case 'not-found':
      return notFound(answer);
    case 'ambiguous':
      return ambiguous(answer);
    case 'not-understood':
      return notUnderstood(answer);
    case 'guide':
      return { ...BARE, title: answer.title, paragraphs: answer.lines };
  }
}

function notFound({ sought, searched, nearest, passages = [] }: NotFound): Outline {
  const title = `Nothing found on ${echoed(sought)}`;
  const suggestions = { heading: 'The nearest names:', entries: nearest };
  const near = footnotes(passages.slice(0, 1));
  const paragraphs = [inWords(searched), ...(near.length > 0 ? [NEAREST] : [])];
  return { ...BARE, title, paragraphs, statements: near, quoteOnly: true, ...(nearest.length > 0 && { suggestions }) };
}

function ambiguous({ sought, candidates }: Ambiguous): Outline {
  return { ...BARE, title: `Which ${echoed(sought)} do you mean?`, choices: candidates };
}

function notUnderstood({ utterance, reason, examples }: NotUnderstood): Outline {
  const suggestions = { heading: 'For example:', entries: examples };
  const title = `Not understood: ${echoed(utterance)}`;
  return { ...BARE, title, paragraphs: [reason], ...(examples.length > 0 && { suggestions }) };
}

function inWords({ articles, newest }: Searched): string {
  if (articles === 0) return 'There are no articles to search yet.';
  if (articles === 1) return `Searched one article${newest ? `, of ${writtenDate(newest)}` : ''}.`;
  return `Searched ${articles} articles${newest ? `, the newest of ${writtenDate(newest)}` : ''}.`;
}

function echoed(text: string): string {
  return `“${shorten(cleanText(text), ECHO)}”`;
}
