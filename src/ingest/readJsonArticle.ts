import { z } from 'zod';
import { findBoilerplate } from '#ingest/boilerplate/findBoilerplate.ts';
import type { Article } from '#model/article.ts';
import { Refusal } from '#model/refusal.ts';
import { findMetadata } from './findMetadata.ts';
import { isPartialDate } from './readDate.ts';

const LINE = z.string('must be text').nullish();

const SCHEMA = z.object(
  {
    id: z
      .union([z.string(), z.number()], 'must be text')
      .transform(String)
      .refine((id) => id !== '', 'must not be empty'),
    text: z.string('must be text').refine((text) => text.trim() !== '', 'has no words'),
    title: LINE,
    publisher: LINE,
    publishedOn: LINE.refine((value) => !value || isPartialDate(value), {
      error: ({ input }) => `must be a date such as 2023-07-22, got "${input}"`,
    }),
    url: LINE,
    language: LINE,
  },
  'must be an object such as {"id":"a","text":"…"}',
);

/**
 * Reads one line's worth of JSON: `{"id","text","title"?,"publishedOn"?,"publisher"?,"url"?,"language"?}`; other keys
 * are left aside. The text is taken as it is, without front matter. Throws `Cannot read article "ID": …`.
 */
export function readJsonArticle(record: unknown): Article {
  const result = SCHEMA.safeParse(record);
  if (!result.success)
    throw new Refusal(
      'member',
      `Cannot read article${describeRecord(record)}: ${describeProblem(result.error.issues[0])}`,
    );
  const { id, text, ...others } = result.data;
  const written = Object.fromEntries(Object.entries(others).filter(([, value]) => value));
  return { id, text, boilerplate: findBoilerplate(text), ...findMetadata(text), ...written };
}

function describeRecord(record: unknown): string {
  const id = (record as { id?: unknown } | null)?.id;
  return typeof id === 'string' || typeof id === 'number' ? ` "${id}"` : '';
}

function describeProblem(issue: z.core.$ZodIssue | undefined): string {
  return issue?.path.length ? `"${issue.path.join('.')}" ${issue.message}` : `it ${issue?.message}`;
}
