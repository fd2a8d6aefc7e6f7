import type { IntentName, Request, Slots } from '#model/request.ts';

const SEPARATOR = '|';

/**
 * A request in at most `limit` UTF-16 units, for the places where Discord keeps state for us: "who|name=Mira Holt".
 * The words that were typed are left out where they don't fit and the slots say enough; undefined where even those
 * are too long.
 */
export function encodeRequest({ intent, slots, utterance }: Request, limit: number): string | undefined {
  const pairs = Object.entries(slots).flatMap(([slot, value]) => (value ? [pair(slot, value)] : []));
  const short = [intent, ...pairs].join(SEPARATOR);
  const long = [short, pair('utterance', utterance)].join(SEPARATOR);
  if (long.length <= limit && utterance !== '') return long;
  return pairs.length > 0 && short.length <= limit ? short : undefined;
}

/** The inverse of `encodeRequest`; undefined for anything that it did not write. */
export function decodeRequest(code: string): Request | undefined {
  const [intent, ...pairs] = code.split(SEPARATOR);
  if (!intent || !/^[a-z-]+$/iu.test(intent)) return undefined;
  const { utterance = '', ...slots } = Object.fromEntries(pairs.map(unpaired));
  return { intent: intent as IntentName, slots: slots as Slots, utterance };
}

/** Half a sign or a control character would not come back from Discord, and no name has one. */
function pair(name: string, value: string): string {
  const plain = value.replace(/\p{Cc}/gu, ' ').replace(/\p{Surrogate}/gu, '\ufffd');
  return `${name}=${plain.replace(/[%|]/gu, encodeURIComponent)}`;
}

function unpaired(pair: string): readonly [string, string] {
  const at = pair.indexOf('=');
  return [pair.slice(0, at), pair.slice(at + 1).replace(/%(25|7C)/gu, decodeURIComponent)];
}
