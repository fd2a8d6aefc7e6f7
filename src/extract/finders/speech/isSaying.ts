import { PEOPLE_NOUNS } from '#lexicon/names/peopleNouns.ts';
import { REPORTING_VERBS } from '#lexicon/speech/reportingVerbs.ts';
import { TELLING_VERBS } from '#lexicon/speech/silentVerbs.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Token } from '#model/sentence.ts';
import { countBefore, cut, findOverlapping } from '#model/span.ts';
import { isCutOff, isPartOfQuotation, isPhraseBefore } from './isCutOff.ts';
import { isDeed } from './isDeed.ts';
import {
  isAfterOther,
  isAnswerWithoutSubject,
  isBeforeClaim,
  isBeforeMainClause,
  isConditional,
  isNoComment,
  isOnlyNamed,
  isWhereSaid,
} from './isHalfTold.ts';
import { isByline, isHeadline, isLabel } from './isLaidOut.ts';
import { isLeftUnclear, isOfAside, isReply } from './isLeftUnclear.ts';
import { isOfThing } from './isOfThing.ts';
import type { Claim, ReadClaim } from './readClaim.ts';
import { tellsSomething } from './tellsSomething.ts';

const TOLD_TWICE = /["”]\s[^"“”]*\b(?:sa(?:id|ys)|told|wrote|added|tweeted|posted)\b[^"“”]*$/u;
const NEGATION = /^(?:not|n['’]t|never|nor|neither)$/;
/** "Visitors can view": what could be said was not. */
const POSSIBILITY = /^(?:can|could|may|might|should|must|ca)$/;
const FUTURE = /^(?:will|wo|would|['’](?:ll|d)|shall)$/;

type Test = (claim: ReadClaim) => boolean;

/** Every verb that reports, without its particle. */
const VERBS_OF_SAYING = new Set(REPORTING_VERBS.flatMap(({ verbs }) => verbs.match(/[^\s:]+(?=:|\s|$)/g) ?? []));

function isVerb({ pos }: Token): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

/** Why what looks like a statement is none, or none that could be shown alone. */
const REASONS_AGAINST: Readonly<Record<string, Test>> = {
  /** "If Lee says so". */
  isSupposed,
  /** "what officials called a storm". */
  isWithinPhrase,
  /** "could announce". */
  isPossible: ({ cue, speech }) => speech !== 'direct' && cue.some(({ lower }) => POSSIBILITY.test(lower)),
  /** "will warn", "will give a talk warning of". */
  isToCome,
  /** "“…” – Ann Lee" under several parts. */
  isByline,
  /** "Lee: Ferry late, but sailing". */
  isLabel,
  /** "doesn't believe that". */
  isDenied: ({ cue, speech }) => speech !== 'direct' && cue.some(({ lower }) => NEGATION.test(lower)),
  /** "a film voiced by Lee". */
  isPassive: ({ speech, speaker: { span }, attribution, annotated: { article } }) =>
    speech !== 'direct' && /^\s+by\s/.test(article.text.slice(attribution.cue.at(-1)?.end ?? 0, span.start + 1)),
  /** "Lee met women who accused him". */
  isOfOthers,
  /** "watched Lee announce that". */
  isWatched,
  /** "Fares are fair, Lee said, but “that ferries sail at night …”": cut out of a quotation. */
  isWithinQuotation: ({ speech, content: { start }, annotated: { article } }) =>
    speech !== 'direct' && /["“]/.test(article.text[start - 1] ?? ''),
  /** No full stop ends it. */
  isHeadline,
  /** "did not say whether". */
  isUntold,
  /** "The king said that Lee retired: “…”": a verb of no saying before a quotation. */
  isUnknown: ({ said, cue, speech }) =>
    speech === 'direct' &&
    (said[0]?.span.start ?? 0) > (cue[0]?.span.start ?? 0) &&
    cue.some(isVerb) &&
    !cue.some(({ lemma }) => VERBS_OF_SAYING.has(lemma)),
  /** "a so-called “deal,” Lee said". */
  isPartOfQuotation: ({ said, cue, speech }) => isPartOfQuotation(said, cue, speech),
  /** "After years abroad, Lee announced he was back". */
  isCutOff: (read) => isCutOff(read.said, read.cue) || isOnlyPhrase(read),
  /** "“The road is shut,” Lee said, the Herald reports". */
  isToldTwice: ({ content, annotated: { article } }) => TOLD_TWICE.test(cut(article.text, content)),
  /** "asked whether the road was closed". */
  isQuestion,
  /** "recalled 200 ferries". */
  isDeed,
  /** "said that examples could include:", and the list stands elsewhere. */
  isLeftOpen: ({ said, speech, content, annotated: { article } }) =>
    speech !== 'direct' &&
    (said[0]?.lower === 'here' ||
      /^(?:include[sd]?|including|following|saying|adding|claiming|arguing)$/.test(said.at(-1)?.lower ?? '') ||
      /^:\s/.test(article.text.slice(content.end))),
  /** "was told to wait". */
  isTold: ({ lemma, said: [first], cue }) =>
    lemma === 'tell' && first?.lower === 'to' && first.span.start - (cue.at(-1)?.span.end ?? 0) === 1,
  /** "Lee and Berg were discussing fares": what was talked about, and not what was said. */
  isTalk: ({ lemma, speech }) => speech !== 'direct' && /^(?:discuss|debate)$/.test(lemma),
  /** "Lee drew the map for an order declaring all ferries shut": the order does. */
  isOfThing,
  /** "Lee and Berg blamed each other". */
  isMutual: ({ said: [first, second] }) => /^(?:each other|one another)$/.test(`${first?.lower} ${second?.lower}`),
  /** "Lee: Yes, and …": to what, the question tells. */
  isReply,
  /** "Lee, an engineer from Bergen, according to the Herald, sang": only what Lee is comes from there. */
  isOfAside,
  /** "If the ferry is late, Lee said he would walk". */
  isConditional,
  /** "If the ferry is late, Lee said, he would walk". */
  isBeforeMainClause,
  /** "Lee claimed he was in Oslo and wrongly claimed it was warm". */
  isBeforeClaim,
  /** "said in a morning | harbour speech, before the meeting, that …". */
  isWhereSaid,
  /** "There is nothing for us to comment on". */
  isNoComment,
  /** "Didn't cheat anybody". */
  isAnswerWithoutSubject,
  /** "It was never the same after that". */
  isAfterOther,
  /** "Lee blasted Berg's remarks". */
  isOnlyNamed,
  /** "Two of the victims were young", and nothing tells of what. */
  isLeftUnclear,
  /** "It was a great moment". */
  isEmpty: ({ attribution, content, cue, speech, speaker, meant, topic, annotated }) => {
    const isBefore = content.start < (cue[0]?.span.start ?? 0);
    const parts = attribution.content.length > 1 ? attribution.content : [content];
    return !tellsSomething(
      {
        parts,
        speech,
        meant,
        isByPerson: speaker.kind === 'person',
        isBefore,
        isLabelled: cue[0]?.text === ':',
        hasTopic: topic?.text !== undefined,
      },
      annotated,
    );
  },
};

/** Whether somebody says something there that can be understood alone. */
export function isSaying(claim: Claim, annotated: AnnotatedArticle): boolean {
  const { tokens } = annotated;
  const cue = claim.attribution.cue.flatMap((span) => findOverlapping(tokens, span));
  const said = findOverlapping(tokens, claim.content);
  const read = { ...claim, annotated, cue, said, lemma: headOf(cue) };
  return !Object.values(REASONS_AGAINST).some((holds) => holds(read));
}

function headOf(cue: readonly Token[]): string {
  const verb = cue.findLast(({ pos }) => pos === 'VERB') ?? cue.at(-1);
  return verb?.lemma ?? '';
}

function isToCome({ cue, annotated: { tokens } }: ReadClaim): boolean {
  if (cue.some(({ lower }) => FUTURE.test(lower))) return true;
  const [first] = cue;
  if (!first?.lower.endsWith('ing')) return false;
  const before = findOverlapping(tokens, { start: first.span.start - FARTHEST_WILL, end: first.span.start });
  const comma = before.findLastIndex(({ text }) => /^[,;:"“”]$/.test(text));
  return before.some(({ sentence, lower }, i) => i > comma && sentence === first.sentence && FUTURE.test(lower));
}
/** How many characters before "urging" a "will" may stand. */
const FARTHEST_WILL = 80;

function isQuestion({ lemma, said, speech }: ReadClaim): boolean {
  if (speech === 'direct') {
    const ends = said.filter(({ text }) => /^[.?!]+$/.test(text));
    return ends.length > 0 && ends.every(({ text }) => text === '?');
  }
  return (
    /^(?:ask|wonder)$/.test(lemma) && /^(?:whether|if|what|how|why|who|where|when|which)$/.test(said[0]?.lower ?? '')
  );
}

/** "did not say whether", "nor did she announce", "declined to comment". */
function isUntold({ cue, lemma, speaker, annotated: { tokens } }: ReadClaim): boolean {
  if (isStopped(cue, tokens)) return true;
  if (!TELLING_VERBS.has(lemma)) return false;
  if (cue.some(({ lower, lemma: own }) => NEGATION.test(lower) || /^(?:decline|refuse|fail)$/.test(own))) return true;
  const before = findOverlapping(tokens, { start: speaker.span.start - 12, end: speaker.span.start });
  return before.slice(-2).some(({ lower }) => lower === 'nor' || lower === 'neither');
}

/** "stopped short of saying", "left without saying". */
function isStopped([first]: readonly Token[], tokens: readonly Token[]): boolean {
  if (!first?.lower.endsWith('ing')) return false;
  const before = tokens[countBefore(tokens, first.span.start) - 1];
  return before?.sentence === first.sentence && /^(?:of|without|instead|from|before|against)$/.test(before.lower);
}

/** "Women who": whoever stands right before "who" is meant, and nobody named further ahead. */
function isOfOthers({ speaker: { text, name, span }, annotated: { tokens } }: ReadClaim): boolean {
  if (name === undefined || !/^(?:who|that)$/i.test(text)) return false;
  const [, near] = wordsBefore(span.start, tokens);
  return near !== undefined && SEVERAL.has(near.lower);
}

const SEVERAL: ReadonlySet<string> = new Set([...PEOPLE_NOUNS, 'women', 'men', 'people', 'children']);

/** "The towns with the most rain, according to Lee, include …"; a sentence that ends with its speaker has its clause before. */
function isOnlyPhrase({ said, cue, speech, speaker, annotated: { article } }: ReadClaim): boolean {
  if (speech === 'direct' || !isPhraseBefore(said, cue)) return false;
  const end = Math.max(speaker.span.end, cue.at(-1)?.span.end ?? 0);
  return said.length < SHORTEST_CLAUSE || !/^[.!?]/.test(article.text.slice(end));
}
/** How many tokens a clause has at least whose verb the tagger takes for a noun: "rain causes floods in towns". */
const SHORTEST_CLAUSE = 6;

/** Who is one and "announce" does not tell so, but is seen to. */
function isWatched({
  cue,
  speech,
  lemma,
  speaker,
  attribution,
  annotated: { article, sentences },
}: ReadClaim): boolean {
  const [verb, ...others] = cue;
  if (speech === 'direct' || speaker.kind !== 'person' || others.length > 0 || verb?.pos !== 'VERB') return false;
  const isMany = attribution.speaker.some((span) => /,|\band\b|&/u.test(cut(article.text, span)));
  const before = article.text.slice(sentences[verb.sentence]?.span.start ?? 0, speaker.span.start);
  return verb.lower === lemma && (!isMany || SETTING.test(before)) && !/^(?:put|set|read|let|cut)$/.test(lemma);
}

/** "Will have Lee and Berg announce it". */
const SETTING = /\b(?:have|had|see|saw|watch|watched|hear|heard|let|make|made)\b/;

/** "what officials called a storm" names something; "airports asked by the paper said" is nothing that the paper says. */
function isWithinPhrase({ speaker, cue, annotated: { tokens } }: ReadClaim): boolean {
  const { start } = speaker.span;
  const [before, near] = wordsBefore(start, tokens);
  if (near?.lower === 'what') return true;
  if (start >= (cue[0]?.span.start ?? 0)) return false;
  if (near?.lower === 'representing') return true;
  return /^(?:by|with|from|to|of|for|at)$/.test(near?.lower ?? '') || (before?.lower === 'to' && near?.pos === 'VERB');
}

/** The last two tokens of the same sentence. */
function wordsBefore(start: number, tokens: readonly Token[]): readonly (Token | undefined)[] {
  const at = countBefore(tokens, start);
  const sentence = tokens[at]?.sentence;
  return [tokens[at - 2], tokens[at - 1]].map((token) => (token?.sentence === sentence ? token : undefined));
}

/** "If Lee keeps her promise to …": nobody has said it. */
function isSupposed({ cue, speaker, annotated: { tokens } }: ReadClaim): boolean {
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
