import type { ChatInputCommandInteraction } from 'discord.js';
import type { Attached } from '#model/serverCommand.ts';
import type { EdgeOptions } from './edgeOptions.ts';
import { givenOptions } from './givenOptions.ts';

/** The files that were attached, by option. */
export function attachedFiles(
  interaction: ChatInputCommandInteraction,
  download: EdgeOptions['download'],
): Readonly<Record<string, Attached>> {
  const files = givenOptions(interaction).flatMap(({ name, attachment }) => {
    if (!attachment) return [];
    const { name: file, size, url } = attachment;
    return [[name, { name: file, size, read: () => download(url) }] as const];
  });
  return Object.fromEntries(files);
}
