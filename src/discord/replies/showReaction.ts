import { ComponentType } from 'discord.js';
import type { ServerInteraction } from '#discord/interactions/runServerCommand.ts';
import { PRIVATE_OPTION } from '#discord/registration/toCommandShape.ts';
import type { Server } from '#model/server.ts';
import type { CommandCall, Notice, Reaction } from '#model/serverCommand.ts';
import { encodeCall } from '#present/discord/codes/callCode.ts';
import { renderAnswer } from '#present/discord/renderAnswer.ts';
import { runTask } from './runTask.ts';
import { isForm } from './serverInteraction.ts';
import { FORM_CODE, showForm } from './showForm.ts';
import { type NoticeOptions, toNoticeReply, toReply } from './toReply.ts';

type ReactOptions = { readonly isPrivate: boolean; readonly server: Server };

/** Shows what came of a command: at once, as a form, or as work that tells how far it is. */
export async function showReaction(
  interaction: ServerInteraction,
  reaction: Reaction,
  options: ReactOptions,
): Promise<void> {
  const { language } = options.server.state().settings;
  switch (reaction.kind) {
    case 'form':
      return showForm(interaction, reaction, {
        code: FORM_CODE + encodeCall(remembering(reaction.call, options)),
        language,
      });
    case 'task':
      return runTask(interaction, reaction, { isPrivate: options.isPrivate, language });
    case 'notice':
      return tell(interaction, reaction, { isPrivate: options.isPrivate, language });
    default: {
      const shown = renderAnswer(reaction, { passages: true, reports: options.server.id !== undefined, language });
      await interaction.reply(toReply(shown, options.isPrivate));
    }
  }
}

/** What comes of the form is as private as its command was asked to be. */
function remembering({ command, options }: CommandCall, { isPrivate }: ReactOptions): CommandCall {
  return { command, options: { ...options, [PRIVATE_OPTION.name]: String(isPrivate) } };
}

/** A button's own message turns into what came of it, but for a refusal; anything else gets an answer. */
async function tell(interaction: ServerInteraction, told: Notice, options: NoticeOptions): Promise<void> {
  const isPrivate = options.isPrivate || told.refused === true;
  const { flags, ...shown } = toNoticeReply(told, { ...options, isPrivate });
  const update = { ...shown, flags: 'IsComponentsV2' } as const;
  if (told.refused) await interaction.reply({ ...shown, flags });
  else if (isForm(interaction) && interaction.isFromMessage()) await interaction.update(update);
  else if ('componentType' in interaction && interaction.componentType === ComponentType.Button)
    await interaction.update(update);
  else await interaction.reply({ ...shown, flags });
}
