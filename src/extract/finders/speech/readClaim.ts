import type { AnnotatedArticle, Attribution } from '#model/annotatedArticle.ts';
import type { Argument, Speech, SpeechTopic } from '#model/fact.ts';
import type { Token } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';

/** A statement before it is one: who says what, by which words. */
export type Claim = {
  readonly attribution: Attribution;
  readonly speaker: Argument;
  readonly content: Span;
  readonly speech: Speech;
  /** Words of the content that stand for something named before. */
  readonly meant: readonly Argument[];
  /** Words of the content that its reader must know from before, and that `meant` does not name. */
  readonly open: readonly Token[];
  /** It names nobody, or opens with a thing told of elsewhere. */
  readonly isVague: boolean;
  /** What it is on, if its own words do not tell. */
  readonly topic: SpeechTopic | undefined;
};

/** A claim with the words that its reasons look at. */
export type ReadClaim = Claim & {
  readonly annotated: AnnotatedArticle;
  readonly cue: readonly Token[];
  readonly said: readonly Token[];
  /** The verb of the cue, without what leads up to it and its particle. */
  readonly lemma: string;
};
