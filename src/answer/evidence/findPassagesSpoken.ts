import type { WordMatcher } from '#answer/select/matchWords.ts';
import { PERSON_NOUNS } from '#lexicon/names/personNouns.ts';
import { SPEECH_VERBS } from '#lexicon/speech/speechVerbs.ts';
import type { Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import { regex } from '#text/regex.ts';
import { findPassagesOn } from './findPassagesAbout.ts';

const SPEECH = `(?:${SPEECH_VERBS.join('|')})`;
/** Names have capitals; of those without a name it is said what they are. */
const SPEAKER = `(?:\\p{Lu}[\\p{L}'’.-]+|[Ss]?he|[Tt]hey|who|officials?|experts?|critics|analysts?|(?:${[...PERSON_NOUNS].join('|')})s?)`;
const SPEAKER_FIRST = regex.u`(?<![\p{L}'’])${SPEAKER},?["”’]? (?:(?:also|then|later|has|had|have|further|repeatedly|recently) )*${SPEECH}\b`;
const SPEECH_FIRST = regex.u`["”’,] ${SPEECH} (?:the )?${SPEAKER}|\b[Aa]ccording to\b`;

/** The passages on a topic in which somebody speaks: "the law was announced" tells of nobody. */
export function findPassagesSpoken(about: WordMatcher, corpus: Corpus): Statement[] {
  return findPassagesOn((text) => about(text) && (SPEAKER_FIRST.test(text) || SPEECH_FIRST.test(text)), corpus);
}
