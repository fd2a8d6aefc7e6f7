import { PRIVATE_OPTION } from '#discord/registration/toCommandShape.ts';
import type { Server } from '#model/server.ts';
import type { CommandCall, Notice, Reaction } from '#model/serverCommand.ts';
import { encodeCall } from '#present/discord/codes/callCode.ts';
import { renderForServer } from './renderForServer.ts';
import { runTask } from './runTask.ts';
import { isFormSubmit, type ServerInteraction } from './serverInteraction.ts';
import { FORM_CODE, showForm } from './showForm.ts';
import { asUpdate, type NoticeOptions, toNoticeReply, toReply } from './toReply.ts';

type ReactionOptions = { readonly isPrivate: boolean; readonly server: Server };

/** Shows what came of a command: at once, as a form, or as work that tells how far it is. */
export async function showReaction(
  interaction: ServerInteraction,
  reaction: Reaction,
  options: ReactionOptions,
): Promise<void> {
  const { language } = options.server.state().settings;
  switch (reaction.kind) {
    case 'form':
      return showForm(interaction, reaction, {
        code: FORM_CODE + encodeCall(withPrivacy(reaction.call, options)),
        language,
      });
    case 'task':
      return runTask(interaction, reaction, { isPrivate: options.isPrivate, language });
    case 'notice':
      return showNotice(interaction, reaction, { isPrivate: options.isPrivate, language });
    default:
      await interaction.reply(toReply(renderForServer(reaction, options.server), options.isPrivate));
  }
}

/** What comes of the form is as private as its command was asked to be. */
function withPrivacy({ command, options }: CommandCall, { isPrivate }: ReactionOptions): CommandCall {
  return { command, options: { ...options, [PRIVATE_OPTION.name]: String(isPrivate) } };
}

/** A button's own message turns into what came of it, but for a refusal; anything else gets an answer. */
async function showNotice(interaction: ServerInteraction, told: Notice, options: NoticeOptions): Promise<void> {
  const isPrivate = options.isPrivate || told.refused === true;
  const reply = toNoticeReply(told, { ...options, isPrivate });
  if (told.refused) await interaction.reply(reply);
  else if (isFormSubmit(interaction) && interaction.isFromMessage()) await interaction.update(asUpdate(reply));
  else if (interaction.isButton()) await interaction.update(asUpdate(reply));
  else await interaction.reply(reply);
}
