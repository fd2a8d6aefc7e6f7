import { AttachmentBuilder } from 'discord.js';
import type { Notice } from '#model/serverCommand.ts';
import type { Language } from '#model/serverState.ts';
import { noticeMessage } from '#present/noticeMessage.ts';
import { reply } from './reply.ts';

export type NoticeOptions = { readonly isPrivate: boolean; readonly language: Language };

/** A notice with its files as discord.js takes it. */
export function noticeReply(told: Notice, { isPrivate, language }: NoticeOptions) {
  const files = (told.files ?? []).map(({ name, text }) => new AttachmentBuilder(Buffer.from(text), { name }));
  return { ...reply(noticeMessage(told, language), isPrivate), ...(files.length > 0 && { files }) };
}
