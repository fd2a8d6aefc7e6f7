import { groupBy } from '#model/gatherBy.ts';
import { escapeMarkdown } from '#present/discord/markdown/escapeMarkdown.ts';
import { linkTitle } from '#present/discord/markdown/linkTitle.ts';
import { quoteBriefly } from '#present/discord/markdown/quoteInMarkdown.ts';
import { focusCitation } from '#present/focusCitation.ts';
import type { Footnote } from '#present/numberFootnotes.ts';
import type { Phrases } from '#wording/en/phrases.ts';

const SOURCE_LIMITS = { title: 40, publisher: 30, quote: 90, passage: 160, onlyPassage: 320 } as const;

type SourceOptions = {
  /** The footnotes that are the answer themselves: each is quoted, and more of it. */
  readonly passages: ReadonlySet<number>;
  /** What the line says that a footnote stands behind first. */
  readonly toldBy: ReadonlyMap<number, string>;
  /** Whom or what the answer is about: its name counts if the line says nothing that stands in the passage. */
  readonly title: string;
  readonly words: Phrases;
};

/**
 * Writes the sources of a page as Discord Markdown, an entry an article: the numbers of its footnotes, its title as a link,
 * where it is from, and the words that count of the first of them. The whole passages are behind the menu.
 */
export function createSourceWriter({
  passages,
  toldBy,
  title,
  words,
}: SourceOptions): (notes: readonly Footnote[]) => string[] {
  const quotes = new Map<number, string>();
  const origins = new Map<string, string>();
  const quote = ({ number, citation }: Footnote) =>
    keep(quotes, number, () => {
      const focused =
        passages.has(number) || !citation.factIds?.length
          ? citation
          : focusCitation(citation, [toldBy.get(number) ?? '', title]);
      return quoteBriefly(focused, lengthOf(number, passages));
    });
  const origin = ({ citation }: Footnote) => keep(origins, citation.articleId, () => describeOrigin(citation, words));
  return (notes) =>
    groupBy(notes, ({ citation }) => citation.articleId).map((own) => {
      const [first] = own;
      const quoted = own.filter((note) => note === first || passages.has(note.number));
      const lines = quoted.map((note) => `> ${quoted.length > 1 ? `**${note.number}** ` : ''}“${quote(note)}”`);
      return [`-# **${own.map(({ number }) => number).join(' ')}** ${origin(first)}`, ...lines].join('\n');
    });
}

function lengthOf(number: number, passages: ReadonlySet<number>): number {
  if (!passages.has(number)) return SOURCE_LIMITS.quote;
  return passages.size === 1 ? SOURCE_LIMITS.onlyPassage : SOURCE_LIMITS.passage;
}

function describeOrigin(citation: Footnote['citation'], { date, comma }: Phrases): string {
  const { publisher, publishedOn } = citation;
  const from = [
    publisher && escapeMarkdown(publisher, SOURCE_LIMITS.publisher),
    publishedOn && escapeMarkdown(date(publishedOn), SOURCE_LIMITS.publisher),
  ].filter(Boolean);
  const title = linkTitle(citation, SOURCE_LIMITS.title);
  return from.length > 0 ? `${title} · ${from.join(comma)}` : title;
}

function keep<Key>(kept: Map<Key, string>, key: Key, make: () => string): string {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
