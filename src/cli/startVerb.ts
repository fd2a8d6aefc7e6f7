import type { Config } from '#app/config.ts';
import { openFootnote } from '#app/openFootnote.ts';

/** `footnote start`: talks on Discord if there is a token, else in this terminal. */
export async function startVerb(config: Config): Promise<void> {
  const footnote = await openFootnote(config);
  for (const problem of footnote.problems) process.stderr.write(`${problem}\n`);
  if (!config.discordToken) return (await import('#app/runInTerminal.ts')).runInTerminal(footnote);
  const { runOnDiscord } = await import('#app/runOnDiscord.ts');
  await runOnDiscord(footnote, config, config.discordToken);
}
