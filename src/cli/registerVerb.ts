import type { Config } from '#app/config.ts';
import { loadCommands } from '#app/loadCommands.ts';
import { PATHS } from '#app/paths.ts';
import { Refusal } from '#model/refusal.ts';

/** `footnote register`: registers the slash commands with Discord if they changed, without starting the bot. */
export async function registerVerb({ discordToken, discordGuildId, discordApi }: Config): Promise<void> {
  if (!discordToken) throw new Refusal('operator', 'Cannot register: DISCORD_TOKEN is not set; see .env.example');
  const [{ registerOnce }, { pino }] = await Promise.all([
    import('#discord/registration/registerOnce.ts'),
    import('pino'),
  ]);
  const { commands, serverCommands } = await loadCommands(PATHS.commands);
  await registerOnce({
    token: discordToken,
    guildId: discordGuildId,
    api: discordApi,
    commands: [...commands, ...serverCommands],
    log: pino(),
  });
}
