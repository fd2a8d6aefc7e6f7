import { createHash } from 'node:crypto';

/** File systems hold 255 bytes; a temporary file beside it needs some too. */
const LONGEST_NAME = 180;

/**
 * The file an article is kept in. Signs that a file system may refuse or misread are written `%2F`; a name that grows too
 * long is cut and told apart by a hash.
 */
export function fileNameOf(articleId: string): string {
  const safe = articleId.replace(/^\.|[.\s]$|[\\/:*?"<>|%\p{Cc}\p{Cs}]/gu, escapeSign);
  if (Buffer.byteLength(safe) <= LONGEST_NAME) return `${safe}.json`;
  const hash = createHash('sha256').update(articleId).digest('hex').slice(0, 16);
  return `${[...safe].slice(0, 40).join('')}~${hash}.json`;
}

function escapeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
