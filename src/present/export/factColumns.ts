import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Argument, Fact } from '#model/fact.ts';
import type { Moment } from '#model/moment.ts';
import type { Quantity } from '#model/quantity.ts';
import { contains, cut } from '#model/span.ts';

/** A fact with its article and with what its readers made of it, such as "disputed". */
type ExportedFact = { readonly fact: Fact; readonly record: ArticleRecord; readonly status: string };

/** A cell of a table; nothing if the article says nothing. */
export type FactCell = string | number | undefined;

export type FactColumn = { readonly name: string; readonly cell: (exported: ExportedFact) => FactCell };

/** In words, as a spreadsheet takes "=" at the front of a cell for a formula. */
const CHANGE_WORDS = { '=': 'equal', '~': 'about', '>': 'over', '<': 'under', up: 'up', down: 'down' } as const;

/**
 * The columns of an exported fact, in their order. Names are the fullest of the article, `…_text` its very words; days
 * are ISO 8601 ("2025", "2023-07-21", "2024-05-03/2024-05-05"), or the article's words if no day is known; offsets are
 * half-open and count UTF-16 units of the article's text.
 */
export const FACT_COLUMNS: readonly FactColumn[] = [
  { name: 'id', cell: ({ fact }) => fact.id },
  { name: 'relation', cell: ({ fact }) => fact.relation },
  { name: 'subject', cell: ({ fact }) => fullNameOf(fact.subject) },
  { name: 'object', cell: ({ fact }) => fullNameOf(fact.object) },
  { name: 'post', cell: ({ fact }) => fullNameOf(fact.qualifiers.post) },
  { name: 'tense', cell: ({ fact }) => fact.qualifiers.tense },
  { name: 'organisation', cell: ({ fact }) => fullNameOf(fact.qualifiers.organisation) },
  { name: 'place', cell: ({ fact }) => fullNameOf(fact.qualifiers.place) },
  { name: 'succeeds', cell: ({ fact }) => fullNameOf(fact.qualifiers.succeeds) },
  { name: 'with', cell: ({ fact }) => fullNameOf(fact.qualifiers.with) },
  { name: 'about', cell: ({ fact }) => fullNameOf(fact.qualifiers.about) },
  { name: 'kind', cell: ({ fact }) => fact.qualifiers.kind },
  { name: 'stage', cell: ({ fact }) => fact.qualifiers.stage },
  { name: 'speech', cell: ({ fact }) => fact.qualifiers.speech },
  { name: 'cue', cell: ({ fact }) => fact.qualifiers.cue?.text },
  { name: 'value', cell: ({ fact }) => lowestOf(fact.qualifiers.quantity) },
  { name: 'value_to', cell: ({ fact }) => highestOf(fact.qualifiers.quantity) },
  { name: 'unit', cell: ({ fact }) => fact.qualifiers.quantity?.unit },
  { name: 'change', cell: ({ fact }) => wordOfChange(fact.qualifiers.quantity) },
  { name: 'quantity_text', cell: (exported) => quoteQuantity(exported, exported.fact.qualifiers.quantity) },
  { name: 'base', cell: (exported) => quoteQuantity(exported, exported.fact.qualifiers.base) },
  { name: 'growth', cell: (exported) => quoteQuantity(exported, exported.fact.qualifiers.growth) },
  { name: 'deadline', cell: (exported) => daysOf(exported, exported.fact.qualifiers.deadline) },
  { name: 'date', cell: (exported) => daysOf(exported, exported.fact.qualifiers.date) },
  { name: 'period', cell: (exported) => daysOf(exported, exported.fact.qualifiers.period) },
  { name: 'since', cell: (exported) => daysOf(exported, exported.fact.qualifiers.since) },
  { name: 'until', cell: (exported) => daysOf(exported, exported.fact.qualifiers.until) },
  { name: 'certainty', cell: ({ fact }) => fact.certainty },
  { name: 'status', cell: ({ status }) => status },
  { name: 'article_id', cell: ({ record }) => record.article.id },
  { name: 'title', cell: ({ record }) => record.article.title },
  { name: 'publisher', cell: ({ record }) => record.article.publisher },
  { name: 'published', cell: ({ record }) => record.article.publishedOn },
  { name: 'url', cell: ({ record }) => record.article.url },
  { name: 'paragraph', cell: paragraphOf },
  { name: 'passage', cell: ({ fact, record }) => cut(record.article.text, fact.evidence.sentence) },
  { name: 'passage_start', cell: ({ fact }) => fact.evidence.sentence.start },
  { name: 'passage_end', cell: ({ fact }) => fact.evidence.sentence.end },
  { name: 'fact_start', cell: ({ fact }) => fact.evidence.span.start },
  { name: 'fact_end', cell: ({ fact }) => fact.evidence.span.end },
  { name: 'subject_text', cell: ({ fact }) => fact.subject.text },
  { name: 'object_text', cell: ({ fact }) => fact.object.text },
  { name: 'found_by', cell: ({ fact }) => fact.evidence.foundBy },
];

function fullNameOf(argument: Argument | undefined): FactCell {
  return argument && (argument.name ?? argument.text);
}

function lowestOf(quantity: Quantity | undefined): FactCell {
  return typeof quantity?.value === 'object' ? quantity.value[0] : quantity?.value;
}

/** The other end of a range. */
function highestOf(quantity: Quantity | undefined): FactCell {
  return typeof quantity?.value === 'object' ? quantity.value[1] : undefined;
}

function wordOfChange(quantity: Quantity | undefined): FactCell {
  return quantity && CHANGE_WORDS[quantity.change];
}

function quoteQuantity({ record }: ExportedFact, quantity: Quantity | undefined): FactCell {
  return quantity && cut(record.article.text, quantity.span);
}

function daysOf({ record }: ExportedFact, moment: Moment | undefined): FactCell {
  if (!moment) return undefined;
  const { from, to } = moment;
  if (from && to && from !== to) return `${from}/${to}`;
  return from ?? to ?? cut(record.article.text, moment.span);
}

/** Counted from 1, as people count. */
function paragraphOf({ fact, record }: ExportedFact): FactCell {
  const { start } = fact.evidence.sentence;
  const sentence = record.sentences.find(({ span }) => contains(span, { start, end: start + 1 }));
  return (sentence?.paragraph ?? 0) + 1;
}
