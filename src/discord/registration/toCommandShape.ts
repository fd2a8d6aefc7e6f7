import {
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  ApplicationCommandOptionType as OptionType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody as Shape,
  type APIApplicationCommandBasicOption as ShapeOption,
} from 'discord.js';
import type { Command, CommandOption } from '#model/command.ts';
import type { ServerCommand, Subcommand } from '#model/serverCommand.ts';

const YEARS = { min_value: 1900, max_value: 2199 } as const;

type Named = Pick<CommandOption, 'name' | 'description' | 'translations'>;

/** Where commands of all servers work: in servers, in direct messages with the bot, and in those between others. */
const EVERYWHERE = [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel];

/**
 * A command as Discord wants it registered: required options first, and the option `private` behind its own.
 * `installs` says how the application can be installed (by servers, by users); absent for a command of one server,
 * which works only there.
 */
export function toCommandShape(
  command: Command | ServerCommand,
  installs?: readonly ApplicationIntegrationType[],
): Shape {
  const managers = 'managers' in command && command.managers;
  return {
    type: ApplicationCommandType.ChatInput,
    ...naming(command),
    ...(managers && { default_member_permissions: String(PermissionFlagsBits.ManageGuild) }),
    ...(installs && placing(command, installs)),
    options: 'options' in command ? optionShapes(command.options) : command.subcommands.map(subcommandShape),
  };
}

/** What belongs to a server works in servers that have invited the bot, and nowhere else. */
function placing(command: Command | ServerCommand, installs: readonly ApplicationIntegrationType[]) {
  const anywhere = !('managers' in command) || command.anywhere === true;
  if (anywhere) return { integration_types: [...installs], contexts: EVERYWHERE };
  const byServers = installs.filter((install) => install === ApplicationIntegrationType.GuildInstall);
  return { integration_types: byServers, contexts: [InteractionContextType.Guild] };
}

function subcommandShape(subcommand: Subcommand): APIApplicationCommandSubcommandOption {
  return { type: OptionType.Subcommand, ...naming(subcommand), options: optionShapes(subcommand.options) };
}

function optionShapes(options: readonly CommandOption[]): ShapeOption[] {
  const required = options.filter((option) => option.required);
  const optional = options.filter((option) => !option.required);
  const own = [...required, ...optional].map(optionShape);
  return [...own, { type: OptionType.Boolean, ...naming(PRIVATE_OPTION), required: false }];
}

function optionShape(option: CommandOption): ShapeOption {
  const { required, complete, choices } = option;
  const named = { ...naming(option), required };
  switch (option.type) {
    case 'year':
      return { type: OptionType.Integer, ...named, ...YEARS };
    case 'flag':
      return { type: OptionType.Boolean, ...named };
    case 'file':
      return { type: OptionType.Attachment, ...named };
    case 'channel':
      return {
        type: OptionType.Channel,
        ...named,
        channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
      };
    case 'text':
      if (choices) return { type: OptionType.String, ...named, choices: [...choices] };
      return { type: OptionType.String, ...named, ...(complete && { autocomplete: true }) };
  }
}

function naming({ name, description, translations }: Named) {
  if (!translations) return { name, description };
  const { de, 'zh-CN': zh } = translations;
  return {
    name,
    name_localizations: { de: de.name, 'zh-CN': zh.name },
    description,
    description_localizations: { de: de.description, 'zh-CN': zh.description },
  };
}

/** The option that every command gets: whether only the asker sees the answer. */
export const PRIVATE_OPTION = {
  name: 'private',
  description: 'Only you see the answer',
  translations: {
    de: { name: 'privat', description: 'Nur du siehst die Antwort' },
    'zh-CN': { name: '仅自己可见', description: '只有你能看到回答' },
  },
} as const satisfies Pick<CommandOption, 'name' | 'description' | 'translations'>;
