import { type Interaction, Message } from 'discord.js';
import type { EdgeOptions, InteractionKind } from '#discord/edgeOptions.ts';
import { reportFailure } from '#discord/replies/reportFailure.ts';
import { PASSAGES_CODE } from '#present/discord/answers/passageMenu.ts';
import { decodeButton } from '#present/discord/codes/buttonCode.ts';
import { answerButton } from './answerButton.ts';
import { answerCommand } from './answerCommand.ts';
import { answerForm } from './answerForm.ts';
import { answerMention } from './answerMention.ts';
import { completeOption } from './completeOption.ts';
import { lookUpNames } from './lookUpNames.ts';

/** Answers one interaction or message. Never rejects: whatever goes wrong is reported here, once. */
export async function answerInteraction(asked: Interaction | Message, options: EdgeOptions): Promise<void> {
  const since = performance.now();
  const { kind, name } = nameInteraction(asked);
  const outcome = await answerByKind(asked, options).then(
    () => 'ok' as const,
    (error: unknown) => reportFailure(error, asked, options),
  );
  options.count?.(kind, name, outcome, (performance.now() - since) / 1_000);
}

async function answerByKind(asked: Interaction | Message, options: EdgeOptions): Promise<void> {
  if (asked instanceof Message) await answerMention(asked, options);
  else if (asked.isAutocomplete()) await completeOption(asked, options);
  else if (asked.isChatInputCommand()) await answerCommand(asked, options);
  else if (asked.isMessageContextMenuCommand()) await lookUpNames(asked, options);
  else if (asked.isButton() || asked.isStringSelectMenu()) await answerButton(asked, options);
  else if (asked.isModalSubmit()) await answerForm(asked, options);
}

type CountedAs = { readonly kind: InteractionKind; readonly name: string };

/** What is counted: the name of a command or of what a button does, nothing that was typed. */
function nameInteraction(asked: Interaction | Message): CountedAs {
  if (asked instanceof Message) return { kind: 'mention', name: 'mention' };
  if (asked.isAutocomplete()) return { kind: 'autocomplete', name: asked.commandName };
  if (asked.isCommand()) return { kind: 'command', name: asked.commandName };
  if (asked.isModalSubmit()) return { kind: 'modal', name: actionNameOf(asked.customId) };
  if (asked.isButton()) return { kind: 'button', name: actionNameOf(asked.customId) };
  return { kind: 'menu', name: asked.customId === PASSAGES_CODE ? 'passage' : 'pick' };
}

function actionNameOf(customId: string): string {
  const action = decodeButton(customId);
  return action?.kind === 'run' ? (action.call.command.split(' ')[0] ?? 'run') : (action?.kind ?? 'form');
}
