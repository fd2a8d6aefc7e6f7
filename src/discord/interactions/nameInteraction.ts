import { type Interaction, Message } from 'discord.js';
import type { InteractionKind } from '#discord/edgeOptions.ts';
import { decodeButton } from '#present/discord/codes/buttonCode.ts';

/** What is asked, for counting: the name of a command or of what a button does, nothing that was typed. */
export function nameInteraction(asked: Interaction | Message): {
  readonly kind: InteractionKind;
  readonly name: string;
} {
  if (asked instanceof Message) return { kind: 'mention', name: 'mention' };
  if (asked.isAutocomplete()) return { kind: 'autocomplete', name: asked.commandName };
  if (asked.isCommand()) return { kind: 'command', name: asked.commandName };
  if (asked.isModalSubmit()) return { kind: 'modal', name: actionNameOf(asked.customId) };
  if (asked.isButton()) return { kind: 'button', name: actionNameOf(asked.customId) };
  return { kind: 'menu', name: 'pick' };
}

function actionNameOf(customId: string): string {
  const action = decodeButton(customId);
  return action?.kind === 'run' ? (action.call.command.split(' ')[0] ?? 'run') : (action?.kind ?? 'form');
}
