import { findSureEntity } from '#answer/resolve/resolveSlot.ts';
import { STOP_WORDS } from '#lexicon/questions/stopWords.ts';
import { REPORTING_VERBS } from '#lexicon/speech/reportingVerbs.ts';
import type { Corpus, SentenceText } from '#model/corpus.ts';
import { readWords } from '#text/cutWords.ts';
import { findSynonymStems } from '#text/findSynonymStems.ts';
import { stemsOf, stemWord } from '#text/stemWord.ts';

const SPEECH = new Set('say said says tell told think call called comment write wrote claim argue'.split(' '));
const SAYS =
  /["“”]|\b(?:said|says|saying|told|tells|added|adds|wrote|writes|called|calls|according to|warned|asked|argued|stressed|insisted|promised|pointed out|thanked|hailed|described|believes|thinks|respected|declared|noted|hoped|urged|demanded|praised|criticised|vowed|denied)\b/i;

const SPOKEN = new Set(
  REPORTING_VERBS.flatMap(({ verbs }) =>
    (verbs.match(/\p{L}+/gu) ?? []).filter((verb) => verb.length > 3).map(stemWord),
  ),
);
const PRONOUN = /\b(?:he|she|they|i|we)\b/i;

const MOST_NAME_WORDS = 5;

/**
 * Tells whether a passage says of somebody else what a question asks of one person: "why did Ma Rong resign" is not answered by
 * "Li Wei, who met Ma Rong, resigned", nor what she said by a sentence in which nobody says a word. `deed` is what stands
 * behind the verb of the question: "Ma Rong resign".
 */
export function matchOtherDoer(deed: readonly string[] = [], corpus: Corpus): (passage: SentenceText) => boolean {
  const asked = resolveDeed(deed, corpus);
  if (!asked) return () => false;
  const { person, verb } = asked;
  if (SPEECH.has(verb))
    return ({ text }) =>
      !tellsOfSpeech(text) || !(PRONOUN.test(text) || namesOf(person).some((name) => speaksOf(text, name)));
  const meant = findSynonymStems(verb);
  return ({ text, articleId }) => {
    const words = readWords(text);
    const at = words.findIndex((word) => !STOP_WORDS.has(word) && stemsOf(word).some((stem) => meant.has(stem)));
    if (at < 0) return false;
    const people = corpus.record(articleId)?.names.filter(({ kind }) => kind === 'person') ?? [];
    const before = people
      .map(({ name, aliases }) => ({ name, at: findLastBefore(words, at, [name, ...aliases, ...namesOf(name)]) }))
      .filter((one) => one.at >= 0)
      .sort((a, b) => b.at - a.at);
    return before[0] !== undefined && namesOf(before[0].name)[1] !== namesOf(person)[1];
  };
}

function tellsOfSpeech(text: string): boolean {
  return SAYS.test(text) || readWords(text).some((word) => stemsOf(word).some((stem) => SPOKEN.has(stem)));
}

type Deed = { readonly person: string; readonly verb: string };

/** Which of the first words name a person of the corpus; the next word is what they do. */
function resolveDeed(words: readonly string[], corpus: Corpus): Deed | undefined {
  for (let count = Math.min(MOST_NAME_WORDS, words.length - 1); count > 0; count--) {
    const verb = words[count]?.toLowerCase() ?? '';
    const person = findSureEntity(words.slice(0, count).join(' '), corpus, ['person']);
    if (person?.kind === 'person' && !/^(?:of|and|or)$/.test(verb)) return { person: person.name, verb };
  }
  return undefined;
}

/** The whole name and its last word. */
function namesOf(name: string): readonly [string, string] {
  return [name, name.split(' ').at(-1) ?? name];
}

/** The name itself, not the "Berg" of "Berg Town Hall". */
function speaksOf(text: string, name: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return at >= 0 && !/^ \p{Lu}/u.test(text.slice(at + name.length));
}

/** Where one of the names ends last before a word; -1 if none does. */
function findLastBefore(words: readonly string[], at: number, names: readonly string[]): number {
  const line = ` ${words.slice(0, at).join(' ')} `;
  return Math.max(...names.map((name) => line.lastIndexOf(` ${readWords(name).join(' ')} `)));
}
