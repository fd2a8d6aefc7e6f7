import { ComponentType } from 'discord.js';
import type { Server } from '#model/server.ts';
import type { Call, Notice, Reaction } from '#model/serverCommand.ts';
import { encodeCall } from '#present/callCode.ts';
import { message } from '#present/message.ts';
import { FORM_CODE } from './formCode.ts';
import { isForm } from './isForm.ts';
import { type NoticeOptions, noticeReply } from './noticeReply.ts';
import { PRIVATE_OPTION } from './privateOption.ts';
import { reply } from './reply.ts';
import type { Asking } from './runServerCommand.ts';
import { showForm } from './showForm.ts';
import { work } from './work.ts';

type ReactOptions = { readonly isPrivate: boolean; readonly server: Server };

/** Shows what came of a command: at once, as a form, or as work that tells how far it is. */
export async function react(interaction: Asking, reaction: Reaction, options: ReactOptions): Promise<void> {
  const { language } = options.server.state().settings;
  switch (reaction.kind) {
    case 'form':
      return showForm(interaction, reaction, {
        code: FORM_CODE + encodeCall(remembering(reaction.call, options)),
        language,
      });
    case 'task':
      return work(interaction, reaction, { isPrivate: options.isPrivate, language });
    case 'notice':
      return tell(interaction, reaction, { isPrivate: options.isPrivate, language });
    default: {
      const shown = message(reaction, { passages: true, reports: options.server.id !== undefined, language });
      await interaction.reply(reply(shown, options.isPrivate));
    }
  }
}

/** What comes of the form is as private as its command was asked to be. */
function remembering({ command, options }: Call, { isPrivate }: ReactOptions): Call {
  return { command, options: { ...options, [PRIVATE_OPTION.name]: String(isPrivate) } };
}

/** A button's own message turns into what came of it, but for a refusal; anything else gets an answer. */
async function tell(interaction: Asking, told: Notice, options: NoticeOptions): Promise<void> {
  const isPrivate = options.isPrivate || told.refused === true;
  const { flags, ...shown } = noticeReply(told, { ...options, isPrivate });
  const update = { ...shown, flags: 'IsComponentsV2' } as const;
  if (told.refused) await interaction.reply({ ...shown, flags });
  else if (isForm(interaction) && interaction.isFromMessage()) await interaction.update(update);
  else if ('componentType' in interaction && interaction.componentType === ComponentType.Button)
    await interaction.update(update);
  else await interaction.reply({ ...shown, flags });
}
