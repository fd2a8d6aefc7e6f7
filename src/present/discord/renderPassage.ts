import type { Citation } from '#model/answer.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Language } from '#model/serverState.ts';
import { cut, overlaps, type Span } from '#model/span.ts';
import { escapeMarkdown } from '#present/discord/markdown/escapeMarkdown.ts';
import { linkTitle } from '#present/discord/markdown/linkTitle.ts';
import { quoteInMarkdown } from '#present/discord/markdown/quoteInMarkdown.ts';
import { describeSource } from '#present/quotePassage.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { COLOURS, messageOf, type RenderedMessage, toTextDisplay } from './components.ts';

/** A passage as a button names it: where it stands and which of its words are cited. */
export type CitedPassage = { readonly span: Span; readonly marked: readonly Span[] };

/** Together with the blanks between them they keep the 4,000 characters of a message. */
const PASSAGE_LIMITS = { origin: 150, text: 3_300, neighbour: 700 } as const;

/**
 * The whole passage in its context: its paragraphs with the cited words in bold, and the paragraphs around them.
 * Undefined if the article has no such passage any more.
 */
export function renderPassage(
  record: ArticleRecord,
  { span, marked }: CitedPassage,
  language: Language = 'en',
): RenderedMessage | undefined {
  const [first, ...more] = locateParagraphs(record, span);
  if (!first || span.end > record.article.text.length) return undefined;
  const last = more.at(-1) ?? first;
  const text = { start: first.span.start, end: last.span.end };
  const quote = quoteInMarkdown(toCitation(record, text, marked.length > 0 ? marked : [span]), PASSAGE_LIMITS.text);
  const room = Math.min(PASSAGE_LIMITS.neighbour, Math.floor((PASSAGE_LIMITS.text - quote.length) / 2));
  const around = (number: number) => quoteNeighbour(record, number, room);
  const lines = [...around(first.number - 1), `> ${quote}`, ...around(last.number + 1)];
  const source = { ...toCitation(record, span, []), paragraph: first.number + 1 };
  const texts = [
    `### ${linkTitle(source)}\n-# ${escapeMarkdown(describeSource(source, phrasesOf(language)), PASSAGE_LIMITS.origin)}`,
    lines.join('\n> \n'),
  ];
  return messageOf([{ type: 17, accent_color: COLOURS.amber, components: texts.map(toTextDisplay) }]);
}

type Paragraph = { readonly number: number; readonly span: Span };

function locateParagraphs(record: ArticleRecord, span: Span): readonly Paragraph[] {
  const numbers = record.sentences.filter((kept) => overlaps(kept.span, span)).map(({ paragraph }) => paragraph);
  return [...new Set(numbers)].flatMap((number) => findParagraph(record, number) ?? []);
}

function findParagraph({ sentences }: ArticleRecord, number: number): Paragraph | undefined {
  const own = sentences.filter((kept) => kept.paragraph === number && !kept.boilerplate);
  const [first, last] = [own[0], own.at(-1)];
  return first && last && { number, span: { start: first.span.start, end: last.span.end } };
}

/** The paragraph before or behind, if there is one and it finds room. */
function quoteNeighbour(record: ArticleRecord, number: number, room: number): readonly string[] {
  const found = findParagraph(record, number);
  return found && room > 100 ? [`> ${escapeMarkdown(cut(record.article.text, found.span), room)}`] : [];
}

function toCitation({ article }: ArticleRecord, span: Span, highlights: readonly Span[]): Citation {
  const { id, title = id, publisher, publishedOn, url } = article;
  const origin = { ...(publisher && { publisher }), ...(publishedOn && { publishedOn }), ...(url && { url }) };
  return { articleId: id, title, ...origin, span, text: cut(article.text, span), paragraph: 1, highlights };
}
