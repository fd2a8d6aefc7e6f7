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
import { phrasesOf } from '#wording/phrasesOf.ts';
import { type Translations, translationsOf } from '#wording/translationsOf.ts';

const CHANNELS = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;
const YEARS = { min_value: 1900, max_value: 2199 } as const;

type CommandPart = Pick<CommandOption, 'name' | 'description'>;

/** The option that every command gets: whether only the asker sees the answer. */
export const PRIVATE_OPTION = phrasesOf('en').edge.privateOption;
const PRIVATE_TRANSLATIONS = {
  de: phrasesOf('de').edge.privateOption,
  'zh-CN': phrasesOf('zh-CN').edge.privateOption,
};

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
    ...toNames(command, translationsOf(command.name)),
    ...(managers && { default_member_permissions: String(PermissionFlagsBits.ManageGuild) }),
    ...(installs && placementOf(command, installs)),
    options:
      'options' in command
        ? toOptionShapes(command.options, command.name)
        : command.subcommands.map((subcommand) => toSubcommandShape(subcommand, command.name)),
  };
}

/** What belongs to a server works in servers that have invited the bot, and nowhere else. */
function placementOf(command: Command | ServerCommand, installs: readonly ApplicationIntegrationType[]) {
  const anywhere = !('managers' in command) || command.anywhere === true;
  if (anywhere) return { integration_types: [...installs], contexts: EVERYWHERE };
  const byServers = installs.filter((install) => install === ApplicationIntegrationType.GuildInstall);
  return { integration_types: byServers, contexts: [InteractionContextType.Guild] };
}

function toSubcommandShape(subcommand: Subcommand, command: string): APIApplicationCommandSubcommandOption {
  const path = `${command} ${subcommand.name}`;
  const options = toOptionShapes(subcommand.options, path);
  return { type: OptionType.Subcommand, ...toNames(subcommand, translationsOf(path)), options };
}

function toOptionShapes(options: readonly CommandOption[], path: string): ShapeOption[] {
  const required = options.filter((option) => option.required);
  const optional = options.filter((option) => !option.required);
  const own = [...required, ...optional].map((option) => toOptionShape(option, path));
  return [...own, { type: OptionType.Boolean, ...toNames(PRIVATE_OPTION, PRIVATE_TRANSLATIONS), required: false }];
}

function toOptionShape(option: CommandOption, path: string): ShapeOption {
  const { required = false, complete, choices } = option;
  const named = { ...toNames(option, translationsOf(`${path} ${option.name}`)), required };
  switch (option.type) {
    case 'year':
      return { type: OptionType.Integer, ...named, ...YEARS };
    case 'flag':
      return { type: OptionType.Boolean, ...named };
    case 'file':
      return { type: OptionType.Attachment, ...named };
    case 'channel':
      return { type: OptionType.Channel, ...named, channel_types: [...CHANNELS] };
    case 'text':
      if (choices) return { type: OptionType.String, ...named, choices: [...choices] };
      return { type: OptionType.String, ...named, ...(complete && { autocomplete: true }) };
  }
}

function toNames({ name, description }: CommandPart, translations: Translations | undefined) {
  if (!translations) return { name, description };
  const { de, 'zh-CN': zh } = translations;
  return {
    name,
    name_localizations: { de: de.name, 'zh-CN': zh.name },
    description,
    description_localizations: { de: de.description, 'zh-CN': zh.description },
  };
}
