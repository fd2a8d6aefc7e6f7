import type { IntentName, Request, Slots, TurnBefore } from '#model/request.ts';
import { readPairs, SEPARATOR, writePairs } from './pairs.ts';

/**
 * A request in at most `limit` UTF-16 units, for what Discord keeps for us: "who|name=Mira Holt".
 * The words that were typed are left out if they don't fit and the slots say enough; undefined if even those
 * are too long.
 */
export function encodeRequest({ intent, slots, utterance, talk }: Request, limit: number): string | undefined {
  const pairs = writePairs(slots);
  const short = [intent, ...pairs].join(SEPARATOR);
  const long = [short, ...writePairs({ utterance })].join(SEPARATOR);
  const longest = talk && [long, ...writePairs({ talk: `${talk.span.start} ${talk.articleId}` })].join(SEPARATOR);
  if (longest !== undefined && longest.length <= limit && utterance !== '') return longest;
  if (long.length <= limit && utterance !== '') return long;
  return pairs.length > 0 && short.length <= limit ? short : undefined;
}

/** The inverse of `encodeRequest`; undefined for anything that it did not write. */
export function decodeRequest(code: string): Request | undefined {
  const [intent, ...pairs] = code.split(SEPARATOR);
  if (!intent || !/^[a-z-]+$/iu.test(intent)) return undefined;
  const { utterance = '', talk, ...slots } = readPairs(pairs);
  const leansOn = talk === undefined ? undefined : decodeTalk(talk);
  return { intent: intent as IntentName, slots: slots as Slots, utterance, ...(leansOn && { talk: leansOn }) };
}

/** Where the answer before stands; what was asked before is left out, as it would not fit. */
function decodeTalk(code: string): TurnBefore | undefined {
  const [, at, articleId] = /^(\d+) (.+)$/su.exec(code) ?? [];
  const start = Number(at);
  return articleId === undefined ? undefined : { before: '', articleId, span: { start, end: start }, leans: true };
}
