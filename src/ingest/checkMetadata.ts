import { z } from 'zod';
import type { ArticleMetadata } from '#model/article.ts';
import { Refusal } from '#model/refusal.ts';
import { isPartialDate } from './readDate.ts';

const KEYS = ['title', 'publisher', 'published', 'url', 'language'];

/** A key with nothing behind it says nothing. */
const LINE = z
  .string()
  .trim()
  .nullish()
  .transform((value) => value || undefined);

const SCHEMA = z.strictObject({
  title: LINE,
  publisher: LINE,
  published: LINE.refine((value) => value === undefined || isPartialDate(value), {
    error: ({ input }) => `must be a date such as 2023-07-22, got "${input}"`,
  }),
  url: LINE.refine((value) => value === undefined || /^https?:\/\/\S+$/i.test(value), {
    error: ({ input }) => `must be an address that begins with https:// or http://, got "${input}"`,
  }),
  language: LINE.refine((value) => value === undefined || /^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(value), {
    error: ({ input }) => `must be a language code such as en, got "${input}"`,
  }),
});

/**
 * Checks what somebody wrote of an article: `{title?, publisher?, published?, url?, language?}`, lines of text each; an
 * empty one says nothing. Refused if it has a key it does not know or a value that can't be: a misspelt key would
 * otherwise lose what it says without a word.
 */
export function checkMetadata(written: unknown): ArticleMetadata {
  const result = SCHEMA.safeParse(written, {
    error: ({ input }) => `must be a line of text, got ${JSON.stringify(input)}`,
  });
  if (!result.success) throw new Refusal('member', describeIssue(result.error.issues[0]));
  const { published, ...others } = Object.fromEntries(
    Object.entries(result.data).filter(([, value]) => value !== undefined),
  ) as Record<string, string>;
  return { ...others, ...(published && { publishedOn: published }) };
}

function describeIssue(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'unrecognized_keys') return `"${issue.keys[0]}" is none of the keys ${KEYS.join(', ')}`;
  if (issue?.path.length) return `"${issue.path.join('.')}" ${issue.message}`;
  return 'its front matter must be lines such as "title: Harbour opens"';
}
