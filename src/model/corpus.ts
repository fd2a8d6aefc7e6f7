import type { Judgement, Searched } from './answer.ts';
import type { PartialDate } from './article.ts';
import type { ArticleRecord } from './articleRecord.ts';
import type { Argument, Fact } from './fact.ts';
import type { MentionKind } from './mention.ts';
import type { Language } from './serverState.ts';
import type { Span } from './span.ts';

/** A row of seeds/names.json: what no article says of a name. */
export type KnownName = {
  readonly name: string;
  readonly kind: MentionKind;
  /** In its own script. */
  readonly native?: string;
  readonly aliases?: readonly string[];
  /** Who bears the same name and is not meant. */
  readonly distinctFrom?: string;
  /** Words that stand near the name if this one is meant. */
  readonly knownBy?: readonly string[];
  /** What tells it from another of the same name. */
  readonly note?: string;
};

/** An entity across articles. */
export type CorpusEntity = {
  /** Stable while the corpus names it so: kind and name, such as "person:sheng lei". */
  readonly key: string;
  readonly kind: MentionKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The name in its own script, if it is known. */
  readonly native?: string;
  /** What tells it from another of the same name. */
  readonly note?: string;
  readonly mentions: number;
  readonly articleIds: readonly string[];
};

/** Below this score a name was matched by a part of it or by a typo: what fits in another way is better. */
export const SURE_SCORE = 0.9;

export type EntityMatch = {
  readonly entity: CorpusEntity;
  /** How sure it is, from 0 to 1: 1 for the very name. */
  readonly score: number;
};

type FoundSentence = {
  readonly articleId: string;
  readonly span: Span;
  /** From 0 to 1: how likely this sentence answers. */
  readonly likely: number;
  /** What counts most for it and against it. */
  readonly why: Judgement['why'];
  /** The words of the sentence that answer, in offsets of the article, if they can be told. */
  readonly answer?: Span;
};

/** What the answerers look things up in. */
export type Corpus = {
  readonly searched: Searched;
  /** The day that "overdue" and "due soon" are told by. */
  readonly today: PartialDate;
  /** The language that answers are worded in; what articles say stays as they say it. */
  readonly language: Language;
  /** By article, newest first. */
  readonly records: readonly ArticleRecord[];
  readonly record: (articleId: string) => ArticleRecord | undefined;
  /** Newest first. */
  readonly facts: readonly Fact[];
  /** Whether somebody says that a fact is wrong, and nobody decided yet. */
  readonly isDisputed: (factId: string) => boolean;
  /** The facts an entity is an end of, newest first. */
  readonly factsAbout: (key: string) => readonly Fact[];
  readonly entityOf: (argument: Argument) => CorpusEntity | undefined;
  /** The entities a typed name, or a key, can mean: best first; none of them much worse than the best. */
  readonly findEntities: (typed: string, kinds?: readonly MentionKind[]) => readonly EntityMatch[];
  /** Whether the words are the very name of something, its alias or its name in its own script. */
  readonly isName: (words: string) => boolean;
  /** Whether the words end the name of somebody: "van der Meulen", though no article calls them so. */
  readonly isSurname: (words: string) => boolean;
  /** Whether the words describe something by parts of its name: "the ferry company in Oslo". */
  readonly isDescription: (words: string) => boolean;
  /** Names of these kinds that begin so or are near, the surest first; the most mentioned if nothing is typed. */
  readonly completions: (typed: string, kinds: readonly MentionKind[]) => readonly string[];
  /** The nearest names, for a "no" that helps. */
  readonly nearestNames: (typed: string) => readonly string[];
  /** A question with its misspelt words as the articles write them. */
  readonly mendSpelling: (question: string) => string;
  readonly findSentences: (question: string, options: SentenceOptions) => readonly FoundSentence[];
};

type SentenceOptions = {
  readonly limit: number;
  /** Search this article alone. */
  readonly articleId?: string;
  /** A question whose words count as well, though less. */
  readonly before?: string;
  /** What else is known of a sentence that speaks for it or against it, as signs by their names. */
  readonly measure?: (sentence: SentenceText) => Readonly<Record<string, number>>;
};

/** A sentence with what its article says of itself. */
export type SentenceText = {
  readonly articleId: string;
  readonly span: Span;
  readonly text: string;
  readonly title?: string;
  readonly publishedOn?: PartialDate;
};
