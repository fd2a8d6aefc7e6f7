import { PAPER_VERBS, SILENT_VERBS, TELLING_VERBS } from '#lexicon/speech/silentVerbs.ts';
import type { AnnotatedArticle, Attribution } from '#model/annotatedArticle.ts';
import type { Argument, Speech } from '#model/fact.ts';
import type { Token } from '#model/sentence.ts';
import { findOverlapping, type Span } from '#model/span.ts';

/** A statement before it is one: who says what, by which words. */
export type Claim = {
  readonly attribution: Attribution;
  readonly speaker: Argument;
  readonly content: Span;
  readonly speech: Speech;
};

const NEGATION = /^(?:not|n['’]t|never|nor|neither)$/;
/** "Visitors can view": what could be said was not. */
const POSSIBILITY = /^(?:can|could|may|might|should|must|ca)$/;

/**
 * Whether somebody says something there. Who sees, wants or could say does not; words that nobody would look up alone
 * ("that would follow") are nothing said.
 */
export function isSaying(
  { attribution, speaker, content, speech }: Claim,
  { tokens, article }: AnnotatedArticle,
): boolean {
  const cue = attribution.cue.flatMap((span) => findOverlapping(tokens, span));
  const said = findOverlapping(tokens, content);
  if (isSupposed(cue, speaker, tokens) || isWithinPhrase(speaker, cue, tokens)) return false;
  if (cue.some(({ lower }) => POSSIBILITY.test(lower)) && speech !== 'direct') return false;
  if (isByline(attribution, speaker, article.text)) return false;
  const lemma = headOf(cue);
  if (isUntold(cue, lemma, speaker, tokens)) return false;
  if (speech === 'direct') return true;
  if (cue[0]?.pos === 'NOUN' && said[0]?.lower !== 'that') return false;
  const isPaper = speaker.kind === undefined && PAPER_VERBS.has(lemma);
  if (SILENT_VERBS.has(lemma) && !isPaper && speech === 'indirect') return false;
  if (lemma === 'find' && speaker.kind === 'person') return false;
  if (speech === 'mixed') return true;
  if (isBareDeed(cue, lemma, speaker) && !(said[0]?.lower === 'that' || (lemma !== 'post' && said.some(isVerb))))
    return false;
  return tellsSomething(said, article.text.slice(content.start, content.end));
}

/** "posted a time", a picture's "Lee speak of it", "discussing the price": a deed or a scene, unless what is said is a clause. */
function isBareDeed(cue: readonly Token[], lemma: string, { kind }: Argument): boolean {
  const verb = cue.findLast(({ pos }) => pos === 'VERB');
  const isAlone = !cue.some(({ pos }) => pos === 'AUX');
  if (/^(?:post|call|record|write|email)$/.test(lemma)) return true;
  return (
    isAlone &&
    (verb?.lower.endsWith('ing') === true || (kind === 'person' && verb?.lower === lemma && !ENDS_AS_PAST.test(lemma)))
  );
}

/** Of these the past is like the plain verb. */
const ENDS_AS_PAST = /^(?:put|set|read|let|cut)$/;

function isVerb({ pos }: Token): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

/** The verb of a cue, without what leads up to it and its particle. */
function headOf(cue: readonly Token[]): string {
  const verb = cue.findLast(({ pos }) => pos === 'VERB') ?? cue.at(-1);
  return verb?.lemma ?? '';
}

/** "did not say whether", "nor did she announce", "declined to comment". */
function isUntold(cue: readonly Token[], lemma: string, speaker: Argument, tokens: readonly Token[]): boolean {
  if (!TELLING_VERBS.has(lemma)) return false;
  if (cue.some(({ lower, lemma: own }) => NEGATION.test(lower) || /^(?:decline|refuse|fail)$/.test(own))) return true;
  const before = findOverlapping(tokens, { start: speaker.span.start - 12, end: speaker.span.start });
  return before.slice(-2).some(({ lower }) => lower === 'nor' || lower === 'neither');
}

/** "“…” – Ann Lee": who signs several parts of an article wrote them, and quotes others. */
function isByline({ cue }: Attribution, { name }: Argument, text: string): boolean {
  const [sign] = cue;
  if (!sign || !name || !/^[-–—―]+$/.test(text.slice(sign.start, sign.end))) return false;
  return text.split(name).filter((before) => /[-–—―]\s*$/.test(before)).length > 1;
}

/** "what officials called a storm" names something; "airports asked by the paper said" is nothing that the paper says. */
function isWithinPhrase({ span: { start } }: Argument, cue: readonly Token[], tokens: readonly Token[]): boolean {
  const before = findOverlapping(tokens, { start: start - 8, end: start }).at(-1)?.lower ?? '';
  return before === 'what' || (start < (cue[0]?.span.start ?? 0) && /^(?:by|with|from|to|of|for|at)$/.test(before));
}

/** "If Lee keeps her promise to …": nobody has said it. */
function isSupposed(cue: readonly Token[], speaker: Argument, tokens: readonly Token[]): boolean {
  const [first] = cue;
  const start = Math.min(speaker.span.start, first?.span.start ?? speaker.span.start);
  const before = findOverlapping(tokens, { start: start - FARTHEST_IF, end: start });
  for (let i = before.length - 1; i >= 0; i--) {
    const token = before[i] as Token;
    if (token.sentence !== first?.sentence || /^[,;:"“”—–]$/.test(token.text)) return false;
    if (/^(?:if|unless|whether)$/.test(token.lower)) return true;
  }
  return false;
}
/** How many characters before the speaker an "if" may stand. */
const FARTHEST_IF = 80;

/** Opens what is about something else: "which would cost too much", "that is so". */
const POINTS_BACK = /^(?:which|who|whom|whose|this|these|those|some|such|neither|none)$/;

/** Whether the words can be understood alone: they have a noun of their own, and their subject is not a bare "this". */
function tellsSomething(said: readonly Token[], text: string): boolean {
  const opening = said[0]?.lower === 'that' ? said.slice(1) : said;
  const [first, second] = opening;
  if (!first || !opening.some(isNounOrName)) return false;
  if (POINTS_BACK.test(first.lower) && /^(?:VERB|AUX|ADV|PART)$/.test(second?.pos ?? 'VERB')) return false;
  if (/^(?:it|him|her|me|us|them)$/.test(first.lower) && !opening.some(isVerb)) return false;
  if (said[0]?.lower === 'that' && /^(?:VERB|AUX)$/.test(first.pos)) return false;
  return !/\b(?:of|to|the|and|that|which|with|for|by)$/.test(text);
}

function isNounOrName({ pos, lower }: Token): boolean {
  return (
    /^(?:NOUN|PROPN|NUM|SYM|X)$/.test(pos) &&
    !/^(?:one|thing|things|way|lot|time|that|more|same|others?|things|something|so)$/.test(lower)
  );
}
