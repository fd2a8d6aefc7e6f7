import { AttachmentBuilder } from 'discord.js';
import type { Notice } from '#model/serverCommand.ts';
import { noticeMessage } from '#present/noticeMessage.ts';
import { reply } from './reply.ts';

/** A notice with its files as discord.js takes it. */
export function noticeReply(told: Notice, isPrivate: boolean) {
  const files = (told.files ?? []).map(({ name, text }) => new AttachmentBuilder(Buffer.from(text), { name }));
  return { ...reply(noticeMessage(told), isPrivate), ...(files.length > 0 && { files }) };
}
