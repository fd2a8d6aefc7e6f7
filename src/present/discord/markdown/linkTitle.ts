import type { Citation } from '#model/answer.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';

const LINK_LIMITS = { title: 140, url: 250 } as const;

/** The title of an article, linked to where it was published. Discord takes no brackets inside the title of a link. */
export function linkTitle({ title, url }: Citation): string {
  const target = url && asSafeUrl(url);
  if (!target) return `**${escapeMarkdown(title, LINK_LIMITS.title)}**`;
  const unbracketed = title.replaceAll('[', '(').replaceAll(']', ')');
  return `[${escapeMarkdown(unbracketed, LINK_LIMITS.title)}](<${target}>)`;
}

function asSafeUrl(url: string): string | undefined {
  const { href, protocol } = URL.canParse(url) ? new URL(url) : { href: '', protocol: '' };
  const web = protocol === 'https:' || protocol === 'http:';
  return web && href.length <= LINK_LIMITS.url && !/[<>\s]/u.test(href) ? href : undefined;
}
