import { ComponentType } from 'discord.js';
import type { Server } from '#model/server.ts';
import type { Call, Notice, Reaction } from '#model/serverCommand.ts';
import { encodeCall } from '#present/callCode.ts';
import { message } from '#present/message.ts';
import { PRIVATE } from './commandShape.ts';
import { FORM } from './formCode.ts';
import { isForm } from './isForm.ts';
import { noticeReply } from './noticeReply.ts';
import { reply } from './reply.ts';
import type { Asking } from './runServerCommand.ts';
import { showForm } from './showForm.ts';
import { work } from './work.ts';

type ReactOptions = { readonly isPrivate: boolean; readonly server: Server };

/** Shows what came of a command: at once, as a form, or as work that tells how far it is. */
export async function react(interaction: Asking, reaction: Reaction, options: ReactOptions): Promise<void> {
  switch (reaction.kind) {
    case 'form':
      return showForm(interaction, reaction, FORM + encodeCall(remembering(reaction.call, options)));
    case 'task':
      return work(interaction, reaction, options.isPrivate);
    case 'notice':
      return tell(interaction, reaction, options.isPrivate);
    default: {
      const shown = message(reaction, { passages: true, reports: options.server.id !== undefined });
      await interaction.reply(reply(shown, options.isPrivate));
    }
  }
}

/** What comes of the form is as private as its command was asked to be. */
function remembering({ command, options }: Call, { isPrivate }: ReactOptions): Call {
  return { command, options: { ...options, [PRIVATE]: String(isPrivate) } };
}

/** A button's own message turns into what came of it, but for a refusal; anything else gets an answer. */
async function tell(interaction: Asking, told: Notice, isPrivate: boolean): Promise<void> {
  const { flags, ...shown } = noticeReply(told, isPrivate || told.refused === true);
  const update = { ...shown, flags: 'IsComponentsV2' } as const;
  if (told.refused) await interaction.reply({ ...shown, flags });
  else if (isForm(interaction) && interaction.isFromMessage()) await interaction.update(update);
  else if ('componentType' in interaction && interaction.componentType === ComponentType.Button)
    await interaction.update(update);
  else await interaction.reply({ ...shown, flags });
}
