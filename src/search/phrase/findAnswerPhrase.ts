import type { Entity, MentionKind } from '#model/mention.ts';
import type { Span } from '#model/span.ts';
import { nearnessOf, type PassageView } from '#search/candidates/viewPassage.ts';
import type { WeighedQuestion } from '#search/question/weighQuestion.ts';
import type { AnswerType } from '#text/answerTypeOf.ts';
import { findCountedPhrases } from './findCountedPhrases.ts';
import { PHRASE_ROWS } from './phraseRows.ts';

/** The kind of names that answers a question of the type. Other types of names are told wrong more often than not. */
const NAMES_ASKED_FOR: Readonly<Partial<Record<AnswerType, MentionKind>>> = { person: 'person', place: 'place' };

/**
 * The words of a passage that answer a question, as offsets in the passage's text: of what was asked for (somebody, a
 * date, a number with what it counts, a place) and the question does not name, whatever stands nearest to its words.
 * Undefined if there is none, and for other questions.
 */
export function findAnswerPhrase(asked: WeighedQuestion, view: PassageView): Span | undefined {
  const kind = NAMES_ASKED_FOR[asked.type];
  const phrases = kind
    ? findNameSpans(view.text, spellingsOf(view.names ?? [], kind))
    : findWrittenPhrases(asked, view);
  const fresh = phrases.filter(
    (span) => !wordsWithin(span, view).some((at) => asked.numbers.has(view.numbers[at] ?? -1)),
  );
  const spans = asked.type === 'number' ? findCountedPhrases(fresh, asked, view) : fresh;
  const near = spans.map((span) => Math.max(0, ...wordsWithin(span, view).map((at) => nearnessOf(at, asked, view))));
  return spans[near.indexOf(Math.max(...near))];
}

function spellingsOf(names: readonly Entity[], kind: MentionKind): string[] {
  return names.filter((name) => name.kind === kind).flatMap(({ name, aliases }) => [name, ...aliases]);
}

/** Phrases that lie within no other. */
function findWrittenPhrases({ type }: WeighedQuestion, { text }: PassageView): Span[] {
  const found = PHRASE_ROWS.filter((row) => row.type === type).flatMap(({ written }) =>
    Array.from(text.matchAll(written), ({ 0: phrase, index }) => ({ start: index, end: index + phrase.length })),
  );
  return found.filter(
    (span) => !found.some((other) => other !== span && other.start <= span.start && span.end <= other.end),
  );
}

function wordsWithin(span: Span, { words }: PassageView): number[] {
  return [...words.keys()].filter((at) => {
    const word = words[at];
    return word !== undefined && span.start <= word.start && word.end <= span.end;
  });
}

/** The places of names in a text as whole words; of those that overlap, the longest. */
function findNameSpans(text: string, names: readonly string[]): Span[] {
  const spans = names
    .flatMap((name) => findOccurrences(text, name))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  return spans.filter(
    (span, at) => !spans.slice(0, at).some((longer) => span.start < longer.end && longer.start < span.end),
  );
}

function findOccurrences(text: string, name: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(name); start >= 0 && name; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length;
    if (!/[\p{L}\p{N}]/u.test(text.charAt(start - 1) + text.charAt(end))) found.push({ start, end });
  }
  return found;
}
