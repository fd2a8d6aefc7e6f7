import type { PartialDate } from './article.ts';
import type { Request } from './request.ts';
import type { Span } from './span.ts';

/** Where a statement is written: enough to show the passage and to find it again. */
export type Citation = {
  readonly articleId: string;
  readonly title: string;
  readonly publisher?: string;
  readonly publishedOn?: PartialDate;
  readonly url?: string;
  /** The cited passage; `text` is byte-identical to it. */
  readonly span: Span;
  readonly text: string;
  /** Counted from 1, as people count. */
  readonly paragraph: number;
  /** The words of the passage that carry the fact, in offsets of the article. */
  readonly highlights: readonly Span[];
  /** The facts it is cited for; none if the passage itself is the answer. */
  readonly factIds?: readonly string[];
  /** Somebody says that one of them is wrong. */
  readonly disputed?: true;
};

/** One line of an answer. Without a citation it does not compile. */
export type Statement = {
  readonly text: string;
  readonly citations: readonly [Citation, ...Citation[]];
  /** The same line as cells, if the answer is a table; as many as the answer has columns. */
  readonly cells?: readonly string[];
};

/** What was searched, for an honest "no". */
export type Searched = { readonly articles: number; readonly newest?: PartialDate };

/** One of several things a name can mean, with what tells it apart, and the request that would choose it. */
export type Candidate = { readonly label: string; readonly description: string; readonly request: Request };

/** The fewest words that answer, and where they stand, or what stands for them ("she"), in an article. */
export type ShortAnswer = { readonly text: string; readonly articleId: string; readonly span: Span };

/** A passage that might answer, how likely it does, from 0 to 1, and what counts most for it and against it, in logits. */
export type Judgement = {
  readonly text: string;
  readonly likely: number;
  readonly why: readonly { readonly sign: string; readonly counts: number }[];
};

type Answered = {
  /** What was asked, so that it can be asked again. */
  readonly request: Request;
  /** How sure the answer is, from 0 to 1. */
  readonly score: number;
  /** The words that answer, if they can be told. */
  readonly short?: ShortAnswer;
  /** The passages that were judged first, for whoever wants to know why. */
  readonly judged?: readonly Judgement[];
};

export type Found = Answered & {
  readonly kind: 'found';
  readonly title: string;
  /** Whom or what the answer is about, by name: what "she" and "it" mean in the next question. */
  readonly about?: string;
  /** Set if what was typed is not quite the name it was taken for. */
  readonly readAs?: { readonly typed: string; readonly name: string };
  readonly columns?: readonly string[];
  readonly statements: readonly [Statement, ...Statement[]];
};

/** The best sentence if no fact answers, and it says so. */
export type PassageAnswer = Answered & {
  readonly kind: 'passage';
  /** Set if it is shown for another reason than that no fact answers. */
  readonly title?: string;
  readonly statements: readonly [Statement, ...Statement[]];
};

export type NotFound = Answered & {
  readonly kind: 'not-found';
  readonly sought: string;
  readonly searched: Searched;
  /** The nearest names the corpus does hold. */
  readonly nearest: readonly string[];
  /** The sentences nearest to the question, best first; too far off to answer it. */
  readonly passages?: readonly Statement[];
};

export type Ambiguous = Answered & {
  readonly kind: 'ambiguous';
  readonly sought: string;
  readonly candidates: readonly Candidate[];
};

/** Why a typed line was not understood. */
export type LineProblem =
  | { readonly kind: 'tooLong'; readonly length: number; readonly most: number }
  | { readonly kind: 'noWords' }
  | { readonly kind: 'noCommand'; readonly name: string }
  | {
      readonly kind: 'optionMissing';
      readonly command: string;
      readonly option: string;
      readonly description: string;
    };

export type NotUnderstood = {
  readonly kind: 'not-understood';
  readonly utterance: string;
  readonly problem: LineProblem;
  readonly examples: readonly string[];
};

/** About Footnote itself: what can be asked. States nothing about the world, so it cites nothing. */
export type Guide = { readonly kind: 'guide'; readonly title: string; readonly lines: readonly string[] };

export type Answer = Found | PassageAnswer | NotFound | Ambiguous | NotUnderstood | Guide;

/** What the next question of a talk can build on. */
export type Turn = Found | PassageAnswer | NotFound;

/** Whether the next question of a talk can build on an answer: it is about something, or something is near what was asked. */
export function isTurn(answer: Answer): answer is Turn {
  if (answer.kind === 'found') return answer.request.intent !== 'sources' || answer.request.slots.topic !== undefined;
  return answer.kind === 'passage' || (answer.kind === 'not-found' && answer.passages !== undefined);
}
