import type { WordMatcher } from '#answer/select/matchWords.ts';
import { SPEECH_VERBS } from '#lexicon/speech/speechVerbs.ts';
import type { Statement } from '#model/answer.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import { cut, type Span } from '#model/span.ts';
import { citeSpan } from './citeFacts.ts';

/** How many passages are given, newest first. */
const MOST_PASSAGES = 10;

const VERB = `(?:${SPEECH_VERBS.join('|')})`;
const SPEAKS = new RegExp(`["“”]|\\b${VERB}\\b`, 'i');
const GOES_ON_TO_SPEAK = new RegExp(`["“”].*\\b(?:s?he ${VERB}|${VERB} s?he)\\b`, 'is');

/** Words of which one stands where something is meant to be reached, and of which one says how much. */
const GOAL_WORDS =
  /\b(?:targets?|goals?|aim(?:s|ing)?|objective|plan(?:s|ned|ning)?|hop(?:es?|ing)|wants?|intends?|pledged?|promised?|vow(?:s|ed)|committed|expects?|would|will|(?:is|are) to)\b/i;
const LEVEL_WORDS = /\d|\b(?:hal(?:f|ve|ving)|doubl\w+|tripl\w+|all|every|zero|neutral|decade)\b/i;
const PLAN_WORDS =
  /\b(?:plan(?:s|ned|ning)?|will|would|intends?|(?:has|have) (?:decided|agreed)|decided to|agreed to|approved|(?:is|are) to|to be|proposed|from \p{Lu}\p{Ll}+)\b/u;

/** The passages that name something no fact is known of, the name marked; only those that `shows` holds of. */
export function findPassagesNaming(
  { name, aliases }: CorpusEntity,
  corpus: Corpus,
  shows: (text: string) => boolean = () => true,
): Statement[] {
  return findPassages(corpus, (text) => {
    if (!shows(text)) return undefined;
    const found = [name, ...aliases].find((one) => text.includes(one));
    const start = found === undefined ? -1 : text.indexOf(found);
    return found === undefined ? undefined : [{ start, end: start + found.length }];
  });
}

/** The passages that speak of a topic which no fact is about. */
export function findPassagesOn(about: WordMatcher, corpus: Corpus): Statement[] {
  return findPassages(corpus, (text) => (about(text) ? [] : undefined));
}

/** The passages in which somebody is named where words are spoken, though too few of them to stand alone as a fact. */
export function findPassagesSpeaking(
  { name, aliases }: CorpusEntity,
  about: WordMatcher | undefined,
  corpus: Corpus,
): Statement[] {
  return corpus.records
    .flatMap((record) =>
      speakingSpans(record, [name, ...aliases]).map((span) => ({
        text: cut(record.article.text, span),
        citations: [citeSpan(record, span, [])] as const,
      })),
    )
    .filter(({ text }) => !about || about(text))
    .slice(0, MOST_PASSAGES);
}

/** The passages that name somebody and speak of what is meant to be reached or done, if no fact of it could be read. */
export function findPassagesMeaning(
  { name, aliases }: CorpusEntity,
  meant: 'target' | 'plan',
  corpus: Corpus,
  about?: WordMatcher,
): Statement[] {
  const patterns = meant === 'target' ? [GOAL_WORDS, LEVEL_WORDS] : [PLAN_WORDS];
  return findPassages(corpus, (text) => {
    if (!patterns.every((pattern) => pattern.test(text)) || (about && !about(text))) return undefined;
    return [name, ...aliases].some((one) => text.includes(one)) ? [] : undefined;
  });
}

/** The passages that name a title and what it is of, each with a word that tells it from others. */
export function findPassagesOfPost(post: string, of: string, corpus: Corpus): Statement[] {
  const [title = [], body = []] = [post, of].map((words) => words.split(/\s+/).filter(isTelling));
  if (title.length === 0 || body.length === 0) return [];
  const patterns = [...title, ...body].map(
    (word) => new RegExp(`(?<!\\p{L})${word.replace(/[^\p{L}]/gu, '.')}(?!\\p{L})`, 'iu'),
  );
  return findPassages(corpus, (text) => (patterns.every((pattern) => pattern.test(text)) ? [] : undefined));
}

function isTelling(word: string): boolean {
  return /^\p{L}{4,}/u.test(word);
}

/** A sentence that names one of the names and has words spoken in it, or is followed by "“…,” she said". */
function speakingSpans({ article: { text }, sentences }: ArticleRecord, names: readonly string[]): Span[] {
  return sentences.flatMap(({ span, boilerplate }, at) => {
    const here = cut(text, span);
    if (boilerplate || !names.some((one) => here.includes(one))) return [];
    if (SPEAKS.test(here)) return [span];
    const next = sentences[at + 1]?.span;
    return next && GOES_ON_TO_SPEAK.test(cut(text, next)) ? [{ start: span.start, end: next.end }] : [];
  });
}

/** The sentences of reports in which something is found; `find` gives what to mark, in offsets of the sentence. */
function findPassages(corpus: Corpus, find: (text: string) => readonly Span[] | undefined): Statement[] {
  const statements: Statement[] = [];
  for (const record of corpus.records)
    for (const { span, boilerplate } of record.sentences) {
      if (statements.length === MOST_PASSAGES) return statements;
      const text = cut(record.article.text, span);
      const marks = boilerplate ? undefined : find(text);
      const highlights = marks?.map(({ start, end }) => ({ start: span.start + start, end: span.start + end }));
      if (highlights) statements.push({ text, citations: [citeSpan(record, span, highlights)] });
    }
  return statements;
}
