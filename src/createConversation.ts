import type { Answer, Found } from '#model/answer.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Asked, Command } from '#model/command.ts';
import { isTurn } from '#model/isTurn.ts';
import { converse } from './converse.ts';
import { pickNumber } from './pickNumber.ts';

export type ConversationOptions = {
  readonly commands: readonly Command[];
  readonly asked: Asked;
  /** Finds an article, to show a footnote in its context. */
  readonly record: (articleId: string) => ArticleRecord | undefined;
};

/** Answers the lines of one talk, each in the light of the one before. Lives as long as the talk. */
export function createConversation({ commands, asked, record }: ConversationOptions): (line: string) => Answer {
  let last: Found | undefined;
  let shown: Answer | undefined;
  return (line) => {
    const picked = shown && pickNumber(line, shown, { asked, record });
    const answer = picked ?? converse(line, last, { commands, asked });
    if (isTurn(answer)) last = answer;
    if (answer.kind !== 'passage' || !picked) shown = answer;
    return answer;
  };
}
