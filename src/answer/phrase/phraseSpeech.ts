import type { Argument, Fact } from '#model/fact.ts';
import type { Phrases } from '#wording/en/phrases.ts';

/** Nothing of a statement is left out; a line can only show so much of it, its footnote shows all. */
const LONGEST_CONTENT = 600;

/** Verbs that need whom it is said to, who stands between them and what is said. */
const WHOM_TOLD = /\btell(?:s|ing)?$|\btold$/i;

/** "According to", "in her view": no verb that a speaker could stand before. */
const VIEWPOINT = /^(?:according|in|from|as|for|per|with|to)\b/i;

/**
 * "said: “We open in May.”", "stressed the importance of ferries (indirect speech)". The content is verbatim; what
 * stands before its words of saying, or around them, is set off by a colon.
 */
export function phraseSpeech(
  { object, meant = [], topic, qualifiers: { cue, speech } }: Fact,
  { aside, comma, line }: Phrases,
): string {
  const content = toOneLine(insertMeant(object, meant));
  const verb = cueOf(cue?.text, content);
  const on = topic && line.on(topic.text, topic.under);
  if (speech === 'direct') return `${verb}: ${content}${on ? aside(on) : ''}`;
  const runsOn = cue && object.span.start >= cue.span.end && cue.text.toLowerCase().endsWith(verb);
  const isTold = cue !== undefined && WHOM_TOLD.test(cue.text) && verb === 'said';
  return `${verb}${runsOn || isTold ? '' : ':'} ${content}${aside(on ? line.indirect + comma + on : line.indirect)}`;
}

/** The cue as it stands, with what only serves its sentence left out. */
function cueOf(cue: string | undefined, content: string): string {
  const words =
    cue
      ?.replace(/\s+/gu, ' ')
      .replace(/^(?:(?:also|further|then|and|(?:have|has|had)(?: been)?|was|were|is|are)\s)+/iu, '') ?? '';
  if (WHOM_TOLD.test(words) && !content.startsWith('to ')) return 'said';
  return /\p{L}{2}/u.test(words) && !VIEWPOINT.test(words) ? words.toLowerCase() : 'said';
}

/** "it [the ferry] sails at night", as papers do it. */
export function insertMeant({ text, span: { start } }: Argument, meant: readonly Argument[]): string {
  return meant.reduceRight((line, { text: words, name, span }) => {
    const at = span.end - start;
    const owner = OWNERS.test(words) ? "'s" : '';
    return `${line.slice(0, at)} [${name}${owner}]${line.slice(at)}`;
  }, text);
}

const OWNERS = /^(?:his|its)$/i;

function toOneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= LONGEST_CONTENT ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST_CONTENT))} …`;
}
