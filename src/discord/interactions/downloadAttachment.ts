import { Refusal } from '#model/refusal.ts';

/** Where Discord keeps what members attach. Nothing else is ever fetched. */
const HOSTS: readonly string[] = ['cdn.discordapp.com', 'media.discordapp.net'];
const TIMEOUT_MS = 20_000;
/** Bytes of a file; larger ones are no articles. */
export const LARGEST_FILE = 2_000_000;

/** Fetches a file that a member attached. Refuses what is not Discord's, too large, or gone. */
export async function downloadAttachment(url: string): Promise<Uint8Array> {
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' || !HOSTS.includes(hostname))
    throw new Refusal('member', 'Cannot read the file: it does not lie where Discord keeps what members attach');
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' }).catch(
    () => undefined,
  );
  if (!response?.ok)
    throw new Refusal('member', 'Cannot read the file: Discord did not hand it over; please attach it once more');
  return readBounded(response);
}

/** What Discord said of its size is not what comes. */
async function readBounded({ body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > LARGEST_FILE) throw new Refusal('member', `Cannot read the file: it has over ${LARGEST_FILE} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
