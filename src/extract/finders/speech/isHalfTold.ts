import type { Token } from '#model/sentence.ts';
import { cut } from '#model/span.ts';
import type { ReadClaim } from './readClaim.ts';

/** "If the ferry is late, Lee said he would walk": only then. */
export function isConditional({ speech, cue: [cue], content, annotated: { article, sentences } }: ReadClaim): boolean {
  const sentence = sentences[cue?.sentence ?? -1];
  if (speech === 'direct' || !cue || !sentence || content.start < cue.span.start) return false;
  return /^(?:If|Unless)\s(?!elected\b)/.test(article.text.slice(sentence.span.start, cue.span.start));
}

/** "If the ferry is late, Lee said, he would walk": the main clause stands behind. */
export function isBeforeMainClause({ speech, cue, content, speaker, annotated: { article } }: ReadClaim): boolean {
  if (speech === 'direct' || content.end > (cue[0]?.span.start ?? 0)) return false;
  const end = Math.max(speaker.span.end, cue.at(-1)?.span.end ?? 0);
  return (
    /^(?:If|Unless|When|Once|While|Although|Though|Because|Since|As)\s/.test(cut(article.text, content)) &&
    /^, (?:he|she|it|they|we|you|I|there)\s/.test(article.text.slice(end))
  );
}

/** "Lee claimed he was in Oslo and wrongly claimed it was warm": what is claimed goes on. */
export function isBeforeClaim({ speech, content, annotated: { article } }: ReadClaim): boolean {
  return (
    speech !== 'direct' &&
    /^,? and (?:wrongly|falsely|mistakenly|incorrectly) /.test(article.text.slice(content.end, content.end + 30))
  );
}

/** "Lee said in a morning harbour speech, before the meeting, that …": where it was said was taken for what was. */
export function isWhereSaid({ speech, cue, content, annotated: { article } }: ReadClaim): boolean {
  const between = article.text.slice(cue.at(-1)?.span.end ?? content.start, content.start);
  if (speech === 'direct' || !/^[^“"]*,\sthat\s/u.test(cut(article.text, content))) return false;
  return /^\s(?:in|at|on|during) an?\s(?:\p{Ll}[\p{L}-]+\s)?$/u.test(between);
}

/** "There is nothing for us to comment on". */
export function isNoComment({ content, annotated: { article } }: ReadClaim): boolean {
  return /(?:\b(?:no|not|cannot|nothing|anything|declined?)\b|n['’]t\b)[^.!?]{0,40}\bcomment\b/i.test(
    cut(article.text, content),
  );
}

/** "Didn't cheat anybody": the question before it tells who, or in which life. */
export function isAnswerWithoutSubject({ speech, content, topic, annotated: { article } }: ReadClaim): boolean {
  return (
    speech === 'direct' &&
    topic?.text === undefined &&
    /^["“](?:Did|Was|Were|Could|Would|Had|Has|Have|Do|Does)(?:n['’]t|,)\s[^?]*$/.test(cut(article.text, content))
  );
}

/** "It was never the same after that": what that was, stands before. */
export function isAfterOther({ content, annotated: { article } }: ReadClaim): boolean {
  return /^[^.!?,;]*\b(?:after|before|since) that(?=[,.;!?”"])/iu.test(cut(article.text, content));
}

function isVerb({ pos }: Token): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

/** "Lee blasted Berg's remarks", "described tactics of the enemy": which, or what of them, is not told. */
export function isOnlyNamed({ speech, cue, said }: ReadClaim): boolean {
  if (speech !== 'indirect' || (said[0]?.span.start ?? 0) < (cue[0]?.span.start ?? 0)) return false;
  if (said.length > LONGEST_NAMED || said.some((token) => isVerb(token) || token.pos === 'NUM')) return false;
  const head = said.findLast(
    ({ pos }, i) => pos === 'NOUN' && !said.slice(0, i).some((before) => before.pos === 'ADP'),
  );
  return SHELLS.test(head?.lower ?? '') && !said.slice(said.indexOf(head as Token)).some(isName);
}
function isName({ pos, lower }: Token): boolean {
  return pos === 'PROPN' && !/day$/.test(lower);
}
/** In tokens. */
const LONGEST_NAMED = 9;
const SHELLS =
  /^(?:account|argument|assertion|cause|claim|comment|conclusion|criticism|decision|finding|idea|measure|move|notion|question|plan|proposal|remark|report|response|statement|step|suggestion|tactic|technique|view)s?$/;
