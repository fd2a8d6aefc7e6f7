import type { Config } from '../config.ts';
import { type Footnote, openFootnote } from '../openFootnote.ts';

/** `footnote start`: talks on Discord where there is a token, else in this terminal. */
export async function startVerb(config: Config): Promise<void> {
  const footnote = await openFootnote(config);
  for (const problem of footnote.problems) process.stderr.write(`${problem}\n`);
  if (config.discordToken) await talkOnDiscord(footnote, config, config.discordToken);
  else await talkInTerminal(footnote);
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
    answerLine: createConversation(commands, asked),
    present: (answer) => terminal(answer, { width: output.columns || 80, colour }),
    complete: (typed) =>
      completeLine(typed, commands, (option, words) => complete(option, words).map(({ name }) => name)),
    greeting: greeting(corpus),
  });
}

/** Runs until it is told to stop, or Discord closes for good; answers that are under way are finished first. */
async function talkOnDiscord(
  { corpus, commands, asked, complete }: Footnote,
  config: Config,
  token: string,
): Promise<void> {
  const [{ startDiscord }, { pino }, { runLine }] = await Promise.all([
    import('#discord/startDiscord.ts'),
    import('pino'),
    import('../runLine.ts'),
  ]);
  const log = pino({ level: config.logLevel });
  const edge = await startDiscord({
    token,
    guildId: config.discordGuildId,
    commands,
    asked,
    complete,
    log,
    record: corpus.record,
    answerLine: (line) => runLine(line, commands, asked),
  });
  const told = new Promise<'told'>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve('told'));
  });
  if ((await Promise.race([told, edge.ended])) !== 'told') process.exitCode = 1;
  await edge.stop();
  log.info('stopped');
}
