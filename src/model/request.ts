import type { Relation } from './fact.ts';
import type { Span } from './span.ts';

/** The names of the intents; each has its rows in understand/intents and its answerer in answer/answerers. */
export type IntentName =
  | 'who'
  | 'holder'
  | 'targets'
  | 'figures'
  | 'plans'
  | 'compare'
  | 'said'
  | 'event'
  | 'timeline'
  | 'project'
  | 'topic'
  | 'org'
  | 'place'
  | 'sources'
  | 'together'
  | 'posts'
  | 'happened'
  | 'news'
  | 'due'
  | 'help'
  | 'passage';

export type Slots = {
  /** A name as it was typed or chosen. */
  readonly name?: string;
  readonly post?: string;
  /** The place or organisation that is asked about. */
  readonly of?: string;
  /** What it is compared with. */
  readonly with?: string;
  readonly topic?: string;
  /** The latest year that is of interest, such as "2025". */
  readonly by?: string;
  /** An event as it was named: words of its name, its day, its place. */
  readonly event?: string;
  /** The first and the last day, month or year that is of interest. */
  readonly from?: string;
  readonly to?: string;
  /** Of those who hold a post: only who holds it no more, or who held it before or after the one named. */
  readonly rank?: 'former' | 'before' | 'after';
  /** Since when, or until when, somebody holds a post. */
  readonly bound?: 'since' | 'until';
};

/** What is asked (intent) about what (slots): by a command, a button, or a question in plain words. */
export type Request = {
  readonly intent: IntentName;
  readonly slots: Slots;
  /** The words that were typed. */
  readonly utterance: string;
  /** It was guessed from what other questions look like, or a word was read as another: say how it was understood. */
  readonly unsure?: true;
  /** Set if whoever asked wants to be told how the question was understood. */
  readonly explain?: true;
  /** What was spoken of before, if the question leans on it. */
  readonly talk?: TurnBefore;
};

/** What a question takes over from the answer before it in a talk. */
export type TurnBefore = {
  /** The question before it. */
  readonly before: string;
  /** The article that answered it, or was nearest to it, and where. */
  readonly articleId: string;
  readonly span: Span;
  /** It points back to what was spoken of, or goes on from it: by itself it asks nothing. */
  readonly leans: boolean;
};

/** A request with all that its words say of the answer that is wanted: what answer/ needs to know of a question. */
export type UnderstoodRequest = Request & { readonly wanted: Wanted };

/**
 * Which answer the words of a question want. understand/readWanted says it, once. Its words are looked at again only to be
 * compared: with the titles of the posts that are known, and with the passages that are searched.
 */
export type Wanted = {
  readonly about: AboutWords;
  /** It is asked in plain words: if no fact answers, a passage may. */
  readonly passages?: true;
  /** What a passage must show if it is to answer. */
  readonly shows: readonly Shown[];
  /** The relations of the facts that answer; all that the intent has unless the words ask for one thing. */
  readonly relations?: readonly Relation[];
  /** "Which companies were visited" wants no city. */
  readonly objects?: 'person' | 'organisation' | 'place';
  /** When an article was published, and by whom, rather than which articles there are. */
  readonly whence?: true;
  /** Deadlines that are over, or those to come. */
  readonly due?: 'overdue' | 'due soon';
  /** It asks nothing: somebody greets, or thanks. */
  readonly greeting?: Greeting;
  /** What is wanted first of an event. */
  readonly part?: EventPart;
  /** The day that the words of an event name. */
  readonly day?: TypedDay;
  /** Who is to hold a post, rather than who holds it. */
  readonly next?: true;
  /** What is counted, or what somebody did: a passage that speaks of none of these words tells of something else. */
  readonly mustTell?: readonly string[];
  /** Only what was done answers, not what is threatened or expected: "why did Ma Rong resign". */
  readonly done?: true;
  /** The words behind "did" or "has": somebody, and what they did: "Ma Rong resign". */
  readonly deed?: readonly string[];
  /** A figure of one owner: what others have counted is no answer. */
  readonly counted?: true;
};

/** What a question is about, in small letters: the names in it that the corpus knows, and its other words that say something. */
export type AboutWords = { readonly names: readonly string[]; readonly words: readonly string[] };

/** "How many" wants a number, "when" a date, "who came before" a word for it. */
export type Shown = 'number' | 'date' | 'age' | 'name' | 'intention' | 'succession';

/** What is said to be polite. */
export type Greeting = 'hello' | 'thanks';

export type EventPart = 'host' | 'participants' | 'dateAndPlace';

/** A day or month as people type it, with or without a year; `words` is what else was typed. */
export type TypedDay = {
  readonly month: number;
  readonly day?: number;
  readonly year?: number;
  readonly words: string;
};

/** What these ask for is the topic itself. */
const OF_TOPICS: ReadonlySet<IntentName> = new Set(['topic', 'sources', 'together', 'news', 'passage']);

/** The slots that only narrow what is asked for: its times, and a topic beside it. */
export function filtersOf({ intent, slots: { from, to, by, topic } }: Request): Slots {
  return {
    ...(topic !== undefined && !OF_TOPICS.has(intent) && { topic }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(by !== undefined && { by }),
  };
}

/** The same request with none of them; undefined if it has none. */
export function withoutFilters(request: Request): Request | undefined {
  const filters = filtersOf(request);
  const left = Object.entries(request.slots).filter(([name]) => !(name in filters));
  if (left.length === Object.keys(request.slots).length) return undefined;
  // The words that were typed name the filters.
  return {
    intent: request.intent,
    slots: Object.fromEntries(left),
    utterance: left.length > 0 ? '' : `/${request.intent}`,
  };
}
