import {
  ApplicationCommandType,
  type ApplicationIntegrationType,
  InteractionContextType,
  ApplicationCommandOptionType as OptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody as Shape,
  type APIApplicationCommandBasicOption as ShapeOption,
} from 'discord.js';
import type { Command, CommandOption } from '#model/command.ts';

/** The option that every command gets: whether only the asker sees the answer. */
export const PRIVATE = 'private';

const YEARS = { min_value: 1900, max_value: 2199 } as const;

const ONLY_YOU: Named = {
  name: PRIVATE,
  description: 'Only you see the answer',
  translations: {
    de: { name: 'privat', description: 'Nur du siehst die Antwort' },
    'zh-CN': { name: '仅自己可见', description: '只有你能看到回答' },
  },
};

type Named = Pick<CommandOption, 'name' | 'description' | 'translations'>;

/** Where commands of all servers work: in servers, in direct messages with the bot, and in those between others. */
const EVERYWHERE = [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel];

/**
 * A command as Discord wants it registered: required options first, and the option `private` behind its own.
 * `installs` says how the application can be installed (by servers, by users); absent for a command of one server,
 * which works only there.
 */
export function commandShape(command: Command, installs?: readonly ApplicationIntegrationType[]): Shape {
  const required = command.options.filter((option) => option.required);
  const optional = command.options.filter((option) => !option.required);
  return {
    type: ApplicationCommandType.ChatInput,
    ...naming(command),
    ...(installs && { integration_types: [...installs], contexts: EVERYWHERE }),
    options: [
      ...[...required, ...optional].map(optionShape),
      { type: OptionType.Boolean, ...naming(ONLY_YOU), required: false },
    ],
  };
}

function optionShape(option: CommandOption): ShapeOption {
  const { type, required, complete } = option;
  if (type === 'year') return { type: OptionType.Integer, ...naming(option), required, ...YEARS };
  return { type: OptionType.String, ...naming(option), required, ...(complete && { autocomplete: true }) };
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
