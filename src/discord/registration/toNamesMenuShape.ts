import {
  ApplicationCommandType,
  type ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody as Shape,
} from 'discord.js';
import type { Language } from '#model/serverState.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** The entry in the menu of every message, as Discord wants it registered. */
export function toNamesMenuShape(installs?: readonly ApplicationIntegrationType[]): Shape {
  const { Guild, BotDM, PrivateChannel } = InteractionContextType;
  return {
    type: ApplicationCommandType.Message,
    name: nameIn('en'),
    name_localizations: { de: nameIn('de'), 'zh-CN': nameIn('zh-CN') },
    ...(installs && { integration_types: [...installs], contexts: [Guild, BotDM, PrivateChannel] }),
  };
}

function nameIn(language: Language): string {
  return phrasesOf(language).edge.names.menu;
}
