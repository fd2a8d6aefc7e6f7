import type { Rule } from '../rule.ts';

/**
 * A rule of the pattern language that names events: `<event>` is a phrase for one. A roster is a list of people with
 * their posts on that side of the pattern; each of them is a subject.
 */
export type EventRule = Rule & {
  readonly roster?: 'before' | 'after';
  /** The kinds of event that the rule takes; without it all but agreements and awards. */
  readonly kinds?: readonly string[];
};
