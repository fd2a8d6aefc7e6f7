import type { Fact } from '#model/fact.ts';
import { contains } from '#model/span.ts';
import type { Phrases } from '#wording/en/phrases.ts';

/** Nothing of a statement is left out; a line can only show so much of it, its footnote shows all. */
const LONGEST_CONTENT = 600;

/**
 * "said: “We open in May.”", "stressed the importance of ferries (indirect speech)". The content is verbatim; words
 * of saying that stand in its midst are not said twice.
 */
export function phraseSpeech({ object, qualifiers: { cue, speech } }: Fact, { aside, line }: Phrases): string {
  const content = toOneLine(object.text);
  const verb = cueOf(cue?.text);
  if (speech === 'direct') return `${verb}: ${content}`;
  const inside = cue && contains(object.span, cue.span);
  const runsOn = cue?.text.toLowerCase().endsWith(verb);
  return `${inside ? content : `${verb}${runsOn ? '' : ':'} ${content}`}${aside(line.indirect)}`;
}

/** The cue as it stands, with what only serves its sentence left out. */
function cueOf(cue: string | undefined): string {
  const words = cue?.replace(/\s+/gu, ' ').replace(/^(?:also|further|then|and|have|has|had)\s/iu, '') ?? '';
  return /\p{L}{2}/u.test(words) && !VIEWPOINT.test(words) ? words.toLowerCase() : 'said';
}

/** "According to", "in her view": no verb that a speaker could stand before. */
const VIEWPOINT = /^(?:according|in|from|as|for|per|with|to)\b/i;

function toOneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= LONGEST_CONTENT ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST_CONTENT))} …`;
}
