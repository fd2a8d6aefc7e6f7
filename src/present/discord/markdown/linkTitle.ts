import type { Citation } from '#model/answer.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';

const LIMITS = { title: 140, url: 250 } as const;

/** The title of an article, linked to where it was published. Discord takes no brackets inside the title of a link. */
export function linkTitle({ title, url }: Citation): string {
  const target = url && safeUrl(url);
  if (!target) return `**${escapeMarkdown(title, LIMITS.title)}**`;
  const unbracketed = title.replaceAll('[', '(').replaceAll(']', ')');
  return `[${escapeMarkdown(unbracketed, LIMITS.title)}](<${target}>)`;
}

function safeUrl(url: string): string | undefined {
  const { href, protocol } = URL.canParse(url) ? new URL(url) : { href: '', protocol: '' };
  const web = protocol === 'https:' || protocol === 'http:';
  return web && href.length <= LIMITS.url && !/[<>\s]/u.test(href) ? href : undefined;
}
