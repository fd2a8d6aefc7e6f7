import type { Match } from '#extract/patterns/matchRules.ts';
import type { Rule, RuleRow } from '#extract/patterns/rule.ts';
import type { Mention } from '#model/mention.ts';
import type { Span } from '#model/span.ts';

/**
 * A rule of the pattern language that names events: `<event>` is a phrase for one. A roster is a list of people with
 * their posts on that side of the pattern; each of them is a subject.
 */
export type EventRow = RuleRow & {
  readonly roster?: 'before' | 'after';
  /** The kinds of event that the rule takes; without it all but agreements and awards. */
  readonly kinds?: readonly string[];
};

export type EventRule = EventRow & Rule;

/** A noun phrase for an event or agreement: "enlarged meeting", "Nordic Shipping Conference", "the event". */
export type EventPhrase = {
  readonly span: Span;
  /** As the patterns see it: a mention of the kind `other`. */
  readonly mention: Mention;
  readonly kind: string;
  /** The noun: "meeting". */
  readonly noun: string;
  /** The name of the event in its article: of "the event" that of the phrase it points back to. */
  readonly name: string;
  /** "The meeting": points back to an event told before, if there is one. */
  readonly isBare: boolean;
};

/** A rule that fits, with the event it is about; without one if the rule names none. */
export type EventMatch = Match<EventRule> & { readonly phrase?: EventPhrase };
