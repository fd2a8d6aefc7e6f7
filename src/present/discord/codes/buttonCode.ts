import type { Request } from '#model/request.ts';
import type { CommandCall } from '#model/serverCommand.ts';
import type { Span } from '#model/span.ts';
import { DISCORD_LIMITS } from '#present/discord/limits.ts';
import { decodeCall, encodeCall } from './callCode.ts';
import { decodeRequest, encodeRequest } from './requestCode.ts';

/**
 * What a button does. All of it is written into the button's own custom_id, so that it works after a restart and on
 * a message a year old.
 */
export type ButtonAction =
  | { readonly kind: 'page'; readonly page: number; readonly request: Request }
  | { readonly kind: 'passage'; readonly articleId: string; readonly span: Span; readonly marked: readonly Span[] }
  /** Tells also what was answered, if no other button does. */
  | { readonly kind: 'delete'; readonly askedBy: string; readonly request?: Request }
  /** Asks what is wrong on a page of an answer. */
  | { readonly kind: 'report'; readonly page: number; readonly request: Request }
  /** Runs a command of the server. */
  | { readonly kind: 'run'; readonly call: CommandCall };

/** Offsets are written to the base of 36, to save room for the article's id. */
const OFFSET_BASE = 36;

/** The custom_id of a button; undefined if that is too long for Discord, or has characters that Discord does not give back. */
export function encodeButton(action: ButtonAction): string | undefined {
  const code = encodeAction(action);
  return code && code.length <= DISCORD_LIMITS.code && !/[\p{Surrogate}\p{Cc}]/u.test(code) ? code : undefined;
}

/** The inverse of `encodeButton`; undefined for anything that it did not write. */
export function decodeButton(customId: string): ButtonAction | undefined {
  const [, kind, first, rest] = /^(page|report|passage|delete|run)\|([^|]*)(?:\|(.*))?$/su.exec(customId) ?? [];
  if (kind === undefined || first === undefined) return undefined;
  if (kind === 'delete') return decodeDelete(first, rest);
  if (kind === 'passage') return decodePassage(first, rest);
  if (kind === 'run') return decodeRun(customId.slice('run|'.length));
  const request = decodeRequest(rest ?? '');
  return request && /^\d+$/.test(first) ? { kind: kind as 'page' | 'report', page: Number(first), request } : undefined;
}

function encodeAction(action: ButtonAction): string | undefined {
  if (action.kind === 'delete') return encodeDelete(action);
  if (action.kind === 'passage') return encodePassage(action);
  if (action.kind === 'run') return `run|${encodeCall(action.call)}`;
  const lead = `${action.kind}|${action.page}|`;
  const request = encodeRequest(action.request, DISCORD_LIMITS.code - lead.length);
  return request && lead + request;
}

function encodeDelete({ askedBy, request }: Extract<ButtonAction, { readonly kind: 'delete' }>): string {
  const code = `delete|${askedBy}`;
  const asked = request && encodeRequest(request, DISCORD_LIMITS.code - code.length - 1);
  return asked ? `${code}|${asked}` : code;
}

/** Marks that don't fit are left out: the passage itself matters more. */
function encodePassage({ articleId, span, marked }: Extract<ButtonAction, { readonly kind: 'passage' }>): string {
  const spans = [span, ...marked.map(({ start, end }) => ({ start: start - span.start, end: end - span.start }))];
  const codes = spans.map(({ start, end }) => `${start.toString(OFFSET_BASE)}-${(end - start).toString(OFFSET_BASE)}`);
  const withSome = (count: number) => `passage|${codes.slice(0, count).join(',')}|${articleId}`;
  const most = codes.findLastIndex((_, i) => withSome(i + 1).length <= DISCORD_LIMITS.code) + 1;
  return withSome(Math.max(most, 1));
}

function decodeDelete(askedBy: string, rest: string | undefined): ButtonAction {
  const request = rest === undefined ? undefined : decodeRequest(rest);
  return { kind: 'delete', askedBy, ...(request && { request }) };
}

function decodeRun(code: string): ButtonAction | undefined {
  const call = decodeCall(code);
  return call && { kind: 'run', call };
}

function decodePassage(codes: string, articleId: string | undefined): ButtonAction | undefined {
  if (!articleId || !/^[\da-z]+-[\da-z]+(?:,[\da-z]+-[\da-z]+)*$/u.test(codes)) return undefined;
  const [span, ...marked] = codes.split(',').map((code) => {
    const [start = 0, length = 0] = code.split('-').map((number) => Number.parseInt(number, OFFSET_BASE));
    return { start, end: start + length };
  });
  if (!span) return undefined;
  const inArticle = marked.map(({ start, end }) => ({ start: start + span.start, end: end + span.start }));
  return { kind: 'passage', articleId, span, marked: inArticle };
}
