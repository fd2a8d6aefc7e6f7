import {
  type APIApplication,
  type APIApplicationCommand,
  ApplicationIntegrationType,
  type REST,
  Routes,
  type RESTPostAPIApplicationCommandsJSONBody as Shape,
} from 'discord.js';
import type { Log } from '#discord/edgeOptions.ts';
import type { Command } from '#model/command.ts';
import type { ServerCommand } from '#model/serverCommand.ts';
import { compareCommands } from './compareCommands.ts';
import { toCommandShape } from './toCommandShape.ts';
import { toNamesMenuShape } from './toNamesMenuShape.ts';

export type Registration = {
  readonly rest: REST;
  /** The server that alone gets the commands while they are developed; every server gets them if it is absent. */
  readonly guildId?: string | undefined;
  readonly log: Log;
};

type Application = Pick<APIApplication, 'id' | 'integration_types_config'>;
type Scope = { readonly name: string; readonly path: `/${string}` };

/** Beyond so many servers nobody develops; looking through them all would only delay the start. */
const MOST_GUILDS = 20;

/**
 * Registers the commands that differ from what Discord has, and removes copies from the scopes that are not in
 * use, as members would see every command twice.
 */
export async function registerCommands(
  commands: readonly (Command | ServerCommand)[],
  { rest, guildId, log }: Registration,
): Promise<void> {
  const application = (await rest.get(Routes.currentApplication())) as Application;
  const everywhere = { name: 'all servers', path: Routes.applicationCommands(application.id) };
  const one = (guild: string) => ({
    name: `server ${guild}`,
    path: Routes.applicationGuildCommands(application.id, guild),
  });
  if (guildId) {
    await updateScope(one(guildId), shapesOf(commands), { rest, log });
    await updateScope(everywhere, [], { rest, log });
    return;
  }
  const installs = installsOf(application);
  await updateScope(everywhere, shapesOf(commands, installs), { rest, log });
  const guilds = (await rest.get(Routes.userGuilds())) as readonly { readonly id: string }[];
  for (const { id } of guilds.slice(0, MOST_GUILDS)) await updateScope(one(id), [], { rest, log });
}

function shapesOf(
  commands: readonly (Command | ServerCommand)[],
  installs?: readonly ApplicationIntegrationType[],
): readonly Shape[] {
  return [...commands.map((command) => toCommandShape(command, installs)), toNamesMenuShape(installs)];
}

/** By servers, by users, or both, as the application is configured in the portal. */
function installsOf({ integration_types_config: config }: Application): readonly ApplicationIntegrationType[] {
  const types = Object.keys(config ?? {}).map(Number);
  return types.length > 0 ? types : [ApplicationIntegrationType.GuildInstall];
}

async function updateScope(
  { name, path }: Scope,
  wanted: readonly Shape[],
  { rest, log }: Registration,
): Promise<void> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = (await rest.get(path, { query })) as readonly APIApplicationCommand[];
  const { create, change, remove } = compareCommands(wanted, registered);
  for (const { id } of remove) await rest.delete(`${path}/${id}`);
  for (const { id, shape } of change) await rest.patch(`${path}/${id}`, { body: shape });
  for (const shape of create) await rest.post(path, { body: shape });
  if (create.length + change.length + remove.length === 0) return;
  const counts = { created: create.length, changed: change.length, removed: remove.length };
  log.info(counts, `updated the commands of ${name}`);
}
