import type { RepliableInteraction } from 'discord.js';
import { renderRemark } from '#present/discord/renderRemark.ts';
import { toReply } from './toReply.ts';

/** Says something of Footnote's own to who asked, and to nobody else. */
export async function sayPrivately(interaction: RepliableInteraction, text: string): Promise<void> {
  await interaction.reply(toReply(renderRemark(text), true));
}
