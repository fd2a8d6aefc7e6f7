import type { Config } from '#app/config.ts';
import { type OpenFootnote, openFootnote } from '#app/openFootnote.ts';

/** `footnote start`: talks on Discord where there is a token, else in this terminal. */
export async function startVerb(config: Config): Promise<void> {
  const footnote = await openFootnote(config);
  for (const problem of footnote.problems) process.stderr.write(`${problem}\n`);
  if (!config.discordToken) return talkInTerminal(footnote);
  const { runOnDiscord } = await import('#app/runOnDiscord.ts');
  await runOnDiscord(footnote, config, config.discordToken);
}

async function talkInTerminal({ corpus, commands, ask, complete }: OpenFootnote): Promise<void> {
  const [{ startChat }, { completeLine }, { writeGreeting }, { renderForTerminal }, { createConversation }] =
    await Promise.all([
      import('#terminal/startChat.ts'),
      import('#terminal/completeLine.ts'),
      import('#terminal/writeGreeting.ts'),
      import('#present/renderForTerminal.ts'),
      import('#conversation/createConversation.ts'),
    ]);
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
