import { PermissionFlagsBits } from 'discord.js';

/**
 * What the bot needs on a server. Commands need nothing; questions that mention it are messages like others, to be
 * seen and replied to where they stand.
 */
export const PERMISSIONS: bigint =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory;
