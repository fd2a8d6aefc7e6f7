import {
  ApplicationCommandType,
  type ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody as Shape,
} from 'discord.js';

/** The entry in the menu of every message, as Discord wants it registered. */
export function toNamesMenuShape(installs?: readonly ApplicationIntegrationType[]): Shape {
  const { Guild, BotDM, PrivateChannel } = InteractionContextType;
  return {
    type: ApplicationCommandType.Message,
    name: 'Look up names here',
    name_localizations: { de: 'Namen hier nachschlagen', 'zh-CN': '查找此处的人名和机构' },
    ...(installs && { integration_types: [...installs], contexts: [Guild, BotDM, PrivateChannel] }),
  };
}
