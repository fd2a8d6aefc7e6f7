import {
  type Attachment,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  ApplicationCommandOptionType as OptionType,
} from 'discord.js';
import type { EdgeOptions } from '#discord/edgeOptions.ts';
import { PRIVATE_OPTION } from '#discord/registration/toCommandShape.ts';
import type { OptionValues } from '#model/command.ts';
import { Refusal } from '#model/refusal.ts';
import type { AttachedFile } from '#model/server.ts';
import { LARGEST_FILE } from './downloadAttachment.ts';

/** What was typed or attached behind a command, or behind its subcommand if it has one. */
function listGivenOptions({ options }: ChatInputCommandInteraction): readonly CommandInteractionOption[] {
  return options.data.flatMap((option) => (option.type === OptionType.Subcommand ? (option.options ?? []) : [option]));
}

/** The options of a command as texts; files are read apart. */
export function readTypedOptions(interaction: ChatInputCommandInteraction): OptionValues {
  const plain = listGivenOptions(interaction).filter(
    ({ name, attachment }) => name !== PRIVATE_OPTION.name && !attachment,
  );
  return Object.fromEntries(plain.map(({ name, value }) => [name, value?.toString()]));
}

/** The files that were attached, by option. */
export function listAttachedFiles(
  interaction: ChatInputCommandInteraction,
  download: EdgeOptions['download'],
): Readonly<Record<string, AttachedFile>> {
  const files = listGivenOptions(interaction).flatMap(({ name, attachment }) => {
    return attachment
      ? [[name, { name: attachment.name, read: () => readAttachment(attachment, download) }] as const]
      : [];
  });
  return Object.fromEntries(files);
}

async function readAttachment({ name, size, url }: Attachment, download: EdgeOptions['download']): Promise<Uint8Array> {
  if (size <= LARGEST_FILE) return download(url);
  throw new Refusal('member', `Cannot read article "${name}": it has ${size} bytes, and ${LARGEST_FILE} are the most`);
}
