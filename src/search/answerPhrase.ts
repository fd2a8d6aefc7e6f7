import type { Entity } from '#model/entity.ts';
import type { MentionKind } from '#model/mention.ts';
import type { Span } from '#model/span.ts';
import type { AnswerType } from './answerTypes.ts';
import type { AskedQuestion } from './askQuestion.ts';
import { countedPhrases } from './countedPhrases.ts';
import { nearness } from './nearness.ts';
import type { PassageView } from './passageView.ts';
import { PHRASE_ROWS } from './phraseRows.ts';
import { spansOfNames } from './spansOfNames.ts';

/** The kind of names that answers a question of the type. Other types of names are told wrong more often than not. */
const NAMED: Readonly<Partial<Record<AnswerType, MentionKind>>> = { person: 'person', place: 'place' };

/**
 * The words of a passage that answer a question, as offsets in the passage's text: of what was asked for (somebody, a
 * date, a number with what it counts, a place) and the question does not name, whatever stands nearest to its words.
 * `names` are those of the passage's article. Undefined where there is none, and for other questions.
 */
export function answerPhrase(asked: AskedQuestion, view: PassageView, names: readonly Entity[]): Span | undefined {
  const kind = NAMED[asked.type];
  const phrases = kind ? spansOfNames(view.text, namesOf(names, kind)) : writtenPhrases(asked, view);
  const fresh = phrases.filter((span) => !wordsIn(span, view).some((at) => asked.numbers.has(view.numbers[at] ?? -1)));
  const spans = asked.type === 'number' ? countedPhrases(fresh, asked, view) : fresh;
  const near = spans.map((span) => Math.max(0, ...wordsIn(span, view).map((at) => nearness(at, asked, view))));
  return spans[near.indexOf(Math.max(...near))];
}

function namesOf(names: readonly Entity[], kind: MentionKind): string[] {
  return names.filter((name) => name.kind === kind).flatMap(({ name, aliases }) => [name, ...aliases]);
}

/** Phrases that lie within no other. */
function writtenPhrases({ type }: AskedQuestion, { text }: PassageView): Span[] {
  const found = PHRASE_ROWS.filter((row) => row.type === type).flatMap(({ written }) =>
    Array.from(text.matchAll(written), ({ 0: phrase, index }) => ({ start: index, end: index + phrase.length })),
  );
  return found.filter(
    (span) => !found.some((other) => other !== span && other.start <= span.start && span.end <= other.end),
  );
}

function wordsIn(span: Span, { words }: PassageView): number[] {
  return [...words.keys()].filter((at) => {
    const word = words[at];
    return word !== undefined && span.start <= word.start && word.end <= span.end;
  });
}
