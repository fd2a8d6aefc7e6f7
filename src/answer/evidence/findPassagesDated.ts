import type { Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Slots } from '#model/request.ts';
import { cut } from '#model/span.ts';
import { MONTH_NAMES } from '#text/months.ts';
import { regex } from '#text/regex.ts';
import { citeSpan } from './citeFacts.ts';

const MOST_PASSAGES = 10;

/** The sentences that name the one day, month or year that is asked for; a day without a year is one of its article's year. */
export function findPassagesDated({ from, to }: Slots, corpus: Corpus): Statement[] {
  const written = from === to ? writtenForms(from) : undefined;
  if (!written || !from) return [];
  const year = from.slice(0, 4);
  const statements: Statement[] = [];
  for (const record of corpus.records) {
    const { article, sentences } = record;
    // Older articles can only look forward to it.
    if (article.publishedOn && article.publishedOn < from.slice(0, article.publishedOn.length)) continue;
    for (const { span, boilerplate } of sentences) {
      const found = boilerplate ? null : written.exec(cut(article.text, span));
      if (!found || (found.groups?.year ?? article.publishedOn?.slice(0, 4)) !== year) continue;
      const start = span.start + found.index;
      const mark = { start, end: start + found[0].trimEnd().length };
      statements.push({ text: cut(article.text, span), citations: [citeSpan(record, span, [mark])] });
      if (statements.length === MOST_PASSAGES) return statements;
    }
  }
  return statements;
}

/** "11 May 2021", "May 11", "May 2021", "2021". */
function writtenForms(date: string | undefined): RegExp | undefined {
  if (!date) return undefined;
  const [year, month, day] = date.split('-').map(Number);
  const name = MONTH_NAMES[(month ?? 0) - 1];
  if (!name) return regex.u`(?<![\d.,])(?<year>${String(year)})(?![.,]?\d)`;
  const short = `${name.slice(0, 3)}(?:${name.slice(3)}|\\.)?`;
  return day
    ? regex.u`\b(?:0?${String(day)}(?:st|nd|rd|th)?(?: of)? ${short}|${short} ${String(day)}(?:st|nd|rd|th)?)\b(?!,? ?(?:and|to|[-–]))(?:,? (?<year>\d{4})\b)?`
    : regex.u`\b${short},? (?<year>\d{4})\b`;
}
