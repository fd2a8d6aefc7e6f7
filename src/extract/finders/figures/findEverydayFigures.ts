import { findOwner } from '#extract/phrases/findOwner.ts';
import type { Owner } from '#extract/phrases/findPlainOwner.ts';
import { trimMetric } from '#extract/phrases/metricOf.ts';
import { METRIC_PATTERNS } from '#extract/phrases/phraseRows.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Fact } from '#model/fact.ts';
import type { Quantity } from '#model/quantity.ts';
import { sentenceAt } from '#model/sentence.ts';
import { cut, findOverlapping, type Span } from '#model/span.ts';
import { EVERYDAY_PATTERNS } from './everydayRows.ts';
import { FIGURE_PATTERNS } from './figureRows.ts';
import { toFigure } from './toFigure.ts';

/**
 * Figures that a plain sentence states, from its beginning to its number: "Grocery prices rose 13 %", "The quake killed
 * 35,418 people". The subject is a whole noun phrase, so that what is measured is never cut.
 */
export function findEverydayFigures(annotated: AnnotatedArticle): Fact[] {
  return annotated.quantities.flatMap((quantity) => {
    const sentence = annotated.sentences[sentenceAt(annotated.sentences, quantity.span.start)];
    if (!sentence || sentence.boilerplate || FIGURE_PATTERNS.time.test(quantity.unit)) return [];
    if (FIGURE_PATTERNS.passing.test(cut(annotated.article.text, quantity.span))) return [];
    const read = readFigure(annotated, quantity, sentence.span);
    return read ? [toFigure(annotated, { quantity, sentence: sentence.span, ...read })] : [];
  });
}

type OwnedMetric = { readonly owner: Argument; readonly metric: Span };
type Clause = { readonly subject: Span; readonly verb: number; readonly match: RegExpExecArray };

function readFigure(annotated: AnnotatedArticle, quantity: Quantity, sentence: Span): OwnedMetric | undefined {
  const { text } = annotated.article;
  if (!/\.["”]?\s*$/.test(cut(text, sentence)) || /\bfrom $/.test(text.slice(sentence.start, quantity.span.start)))
    return undefined;
  const words = text.slice(sentence.start, quantity.span.start);
  const lead = EVERYDAY_PATTERNS.opening.exec(words)?.[0].length ?? 0;
  const clauseOf = (match: RegExpExecArray | null): Clause | undefined => {
    const subject = match?.groups?.subject;
    if (!match || subject === undefined || !isNounPhrase(annotated, sentence.start + lead, subject)) return undefined;
    const start = sentence.start + lead;
    const verb = start + match[0].indexOf(match.groups?.verb ?? '', subject.length);
    return { subject: { start, end: start + subject.length }, verb, match };
  };
  const plain = words.slice(lead);
  const measured = clauseOf(EVERYDAY_PATTERNS.changed.exec(plain) ?? EVERYDAY_PATTERNS.level.exec(plain));
  if (measured) return readMeasured(annotated, measured, quantity);
  const harmed = clauseOf(EVERYDAY_PATTERNS.harmed.exec(plain));
  if (harmed) return readHarm(annotated, harmed, quantity);
  const set = clauseOf(EVERYDAY_PATTERNS.setLevel.exec(plain));
  if (set) return readSetLevel(annotated, set);
  const counted = clauseOf(EVERYDAY_PATTERNS.counted.exec(plain));
  return counted && readCount(annotated, counted, quantity);
}

/** One noun phrase and nothing else, with a noun for its head. */
function isNounPhrase({ tokens }: AnnotatedArticle, start: number, subject: string): boolean {
  if (EVERYDAY_PATTERNS.vague.test(subject) || subject.length > LONGEST_SUBJECT) return false;
  const inside = findOverlapping(tokens, { start, end: start + subject.length });
  return (
    inside.length > 0 &&
    inside.every(({ pos }) => !/^(?:VERB|AUX|PRON|PUNCT|SCONJ|INTJ)$/.test(pos)) &&
    /^(?:NOUN|PROPN)$/.test(inside.at(-1)?.pos ?? '')
  );
}

const LONGEST_SUBJECT = 80;

/** "Net profit at Metso", "Unemployment": what rose is measured, whose it is stands in it or is not said. */
function readMeasured(annotated: AnnotatedArticle, { subject }: Clause, quantity: Quantity): OwnedMetric | undefined {
  const { text } = annotated.article;
  const words = cut(text, subject);
  const behind = text.slice(quantity.span.end, quantity.span.end + 12);
  if (!EVERYDAY_PATTERNS.measured.test(words) || isLead(text, quantity) || /^ (?:short|shy|of)\b/.test(behind))
    return undefined;
  const found = findOwner(annotated, subject, undefined);
  if (found?.metric && EVERYDAY_PATTERNS.measured.test(cut(text, found.metric)))
    return { owner: found.argument, metric: found.metric };
  const metric = trimMetric(text, subject);
  if (found || EVERYDAY_PATTERNS.ownerless.test(cut(text, metric))) return undefined;
  return { owner: asThing(text, metric), metric };
}

/** "Rose 12 % to 3 million": the second number is the figure. */
function isLead(text: string, { unit, span }: Quantity): boolean {
  return (
    /^percentage/.test(unit) &&
    /^ to (?:about |around |nearly |almost |a record )?[$€£¥\d]/.test(text.slice(span.end, span.end + 24))
  );
}

function readHarm(annotated: AnnotatedArticle, clause: Clause, quantity: Quantity): OwnedMetric | undefined {
  const { text } = annotated.article;
  if (!EVERYDAY_PATTERNS.event.test(cut(text, clause.subject)) || !quantity.unitSpan) return undefined;
  const subject = trimMetric(text, clause.subject);
  return { owner: asThing(text, subject), metric: deedOf(text, clause, quantity) };
}

function readCount(annotated: AnnotatedArticle, clause: Clause, quantity: Quantity): OwnedMetric | undefined {
  const owner = namedOwner(annotated, clause);
  const { text } = annotated.article;
  const metric = deedOf(text, clause, quantity);
  const isOfSomething = metric.end > quantity.span.end && !/\b(?:the|an?|its|their)$/.test(cut(text, metric));
  if (!owner || !quantity.unitSpan || (METRIC_PATTERNS.unit.test(quantity.unit) && !isOfSomething)) return undefined;
  return { owner: owner.argument, metric: isOfSomething ? metric : { start: metric.start, end: quantity.span.end } };
}

function readSetLevel(annotated: AnnotatedArticle, clause: Clause): OwnedMetric | undefined {
  const owner = namedOwner(annotated, clause);
  const metric = clause.match.groups?.metric;
  if (!owner || metric === undefined) return undefined;
  const start = clause.subject.start + clause.match[0].lastIndexOf(metric);
  return { owner: owner.argument, metric: trimMetric(annotated.article.text, { start, end: start + metric.length }) };
}

/** A body or place named by the whole subject. */
function namedOwner(annotated: AnnotatedArticle, { subject }: Clause): Owner | undefined {
  const owner = findOwner(annotated, subject, undefined);
  return owner && owner.metric === undefined && /^(?:organisation|place)$/.test(owner.argument.kind ?? '')
    ? owner
    : undefined;
}

/** "killed 35,418 people", "supplies 23 % of Europe's gas": what was done, and how much of it. */
function deedOf(text: string, { verb }: Clause, { span }: Quantity): Span {
  const behind = EVERYDAY_PATTERNS.ofBehind.exec(text.slice(span.end, span.end + 80))?.[0].trimEnd() ?? '';
  return { start: verb, end: span.end + behind.length };
}

function asThing(text: string, span: Span): Argument {
  const words = cut(text, span);
  return { text: words, span, name: words };
}
