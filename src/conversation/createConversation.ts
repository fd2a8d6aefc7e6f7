import type { Answer, Turn } from '#model/answer.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Ask, Command } from '#model/command.ts';
import { answerInContext } from './answerInContext.ts';
import { pickByNumber } from './pickByNumber.ts';
import { nextTurn } from './readTalk.ts';

export type ConversationOptions = {
  readonly commands: readonly Command[];
  readonly ask: Ask;
  /** Finds an article, to show a footnote in its context. */
  readonly record: (articleId: string) => ArticleRecord | undefined;
};

/** Answers the lines of one talk, each in the light of the one before. Lives as long as the talk. */
export function createConversation({ commands, ask, record }: ConversationOptions): (line: string) => Answer {
  let last: Turn | undefined;
  let shown: Answer | undefined;
  return (line) => {
    const picked = shown && pickByNumber(line, shown, { ask, record });
    const answer = picked ?? answerInContext(line, last, { commands, ask });
    // A footnote in its context changes nothing: the next number means the same answer.
    if (picked?.kind === 'passage') return picked;
    last = nextTurn(line, answer, last);
    shown = answer;
    return answer;
  };
}
