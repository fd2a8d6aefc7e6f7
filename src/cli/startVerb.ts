import type { Config } from '../config.ts';
import { type Footnote, openFootnote } from '../openFootnote.ts';

/** `footnote start`: talks on Discord where there is a token, else in this terminal. */
export async function startVerb(config: Config): Promise<void> {
  const footnote = await openFootnote(config);
  for (const problem of footnote.problems) process.stderr.write(`${problem}\n`);
  if (!config.discordToken) return talkInTerminal(footnote);
  const { talkOnDiscord } = await import('../talkOnDiscord.ts');
  await talkOnDiscord(footnote, config, config.discordToken);
}

async function talkInTerminal({ corpus, commands, asked, complete }: Footnote): Promise<void> {
  const [{ startChat }, { completeLine }, { greeting }, { terminal }, { createConversation }] = await Promise.all([
    import('#chat/startChat.ts'),
    import('#chat/completeLine.ts'),
    import('#chat/greeting.ts'),
    import('#present/terminal.ts'),
    import('../createConversation.ts'),
  ]);
  const { stdin: input, stdout: output } = process;
  const colour = Boolean(output.isTTY && !process.env['NO_COLOR']);
  await startChat({
    input,
    output,
    answerLine: createConversation({ commands, asked, record: corpus.record }),
    present: (answer) => terminal(answer, { width: output.columns || 80, colour }),
    complete: (typed) =>
      completeLine(typed, commands, (option, words) => complete(option, words).map(({ name }) => name)),
    greeting: greeting(corpus),
  });
}
