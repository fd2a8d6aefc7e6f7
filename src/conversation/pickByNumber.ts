import { citeInContext } from '#answer/evidence/citeFacts.ts';
import type { Answer } from '#model/answer.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Ask } from '#model/command.ts';
import { notesOf, numberFootnotes } from '#present/numberFootnotes.ts';

type PickedFrom = { readonly ask: Ask; readonly record: (articleId: string) => ArticleRecord | undefined };

/**
 * What a number alone means after an answer: one of its choices, or one of its footnotes, which is then shown in its
 * context. Undefined if the line is no number, or the answer has nothing of that number.
 */
export function pickByNumber(line: string, answer: Answer, { ask, record }: PickedFrom): Answer | undefined {
  const number = Number(/^\s*\[?(\d{1,3})\]?[.)]?\s*$/u.exec(line)?.[1]);
  if (!number) return undefined;
  if (answer.kind === 'ambiguous') {
    const chosen = answer.candidates[number - 1];
    return chosen && ask.request(chosen.request);
  }
  const statements = 'statements' in answer ? answer.statements : [];
  const note = notesOf(numberFootnotes(statements)).find((one) => one.number === number);
  const found = note && record(note.citation.articleId);
  return note && found && citeInContext(note.citation, found, `Footnote ${number} in its context`);
}
