import type { Citation } from '#model/answer.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';

const LINK_LIMITS = { title: 140, url: 250 } as const;

/** The title of an article, linked to where it was published. Discord takes no brackets inside the title of a link. */
export function linkTitle(citation: Citation, limit: number = LINK_LIMITS.title): string {
  const target = addressOf(citation);
  if (!target) return `**${escapeMarkdown(citation.title, limit)}**`;
  const unbracketed = citation.title.replaceAll('[', '(').replaceAll(']', ')');
  return `[${escapeMarkdown(unbracketed, limit)}](<${target}>)`;
}

/** Where an article was published, as it can stand in a link, which a parenthesis would end; undefined if it is no address of the web. */
export function addressOf({ url }: Citation): string | undefined {
  const { href, protocol } = url && URL.canParse(url) ? new URL(url) : { href: '', protocol: '' };
  const web = protocol === 'https:' || protocol === 'http:';
  const address = href.replaceAll('(', '%28').replaceAll(')', '%29');
  return web && address.length <= LINK_LIMITS.url && !/[<>\s]/u.test(address) ? address : undefined;
}
