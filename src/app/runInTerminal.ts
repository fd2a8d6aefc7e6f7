import { createConversation } from '#conversation/createConversation.ts';
import { renderForTerminal } from '#present/renderForTerminal.ts';
import { completeLine, startChat, writeGreeting } from '#terminal/startChat.ts';
import type { OpenFootnote } from './openFootnote.ts';

/** Talks in this terminal until its input ends. */
export async function runInTerminal({ corpus, commands, ask, complete }: OpenFootnote): Promise<void> {
  const { stdin: input, stdout: output } = process;
  const colour = Boolean(output.isTTY && !process.env['NO_COLOR']);
  await startChat({
    input,
    output,
    answerLine: createConversation({ commands, ask, record: corpus.record }),
    present: (answer) => renderForTerminal(answer, { width: output.columns || 80, colour }),
    complete: (typed) =>
      completeLine(typed, commands, (option, words) => complete(option, words).map(({ name }) => name)),
    greeting: writeGreeting(corpus),
  });
}
