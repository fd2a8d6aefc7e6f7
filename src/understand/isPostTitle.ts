import { POST_FIELDS, POST_HEADS, POST_MODIFIERS } from '#lexicon/posts/posts.ts';
import { toOneHolder } from '#text/expandTitle.ts';
import { regex } from '#text/regex.ts';

const HEAD_WORDS = new Set(POST_HEADS);
const WORDS_BEFORE = new Set([...POST_MODIFIERS, ...POST_FIELDS]);
const FIELD_PATTERN = POST_FIELDS.join('|');
const OF_FIELDS = regex.i`^(?:(?:of|for) (?:the )?(?:(?:${FIELD_PATTERN})(?:,? (?:and|&) | |$))+)+$`;
/** "president-elect", "mayor elect". */
const ELECT_ENDING = /[- ](?:elect|designate)$/iu;

/** Whether words are the title of a post: "deputy director", "finance minister", "minister of foreign affairs". */
export function isPostTitle(words: string): boolean {
  const parts = words.toLowerCase().replace(ELECT_ENDING, '').split(' ');
  const first = parts.findIndex((part) => !WORDS_BEFORE.has(part));
  const start = first < 0 ? parts.length - 1 : first;
  for (let from = 0; from <= start; from++)
    for (let end = parts.length; end > from; end--) {
      const rest = parts.slice(end).join(' ');
      if (isHead(parts.slice(from, end).join(' ')) && (rest === '' || OF_FIELDS.test(rest))) return true;
    }
  return false;
}

/** "mayors", "deputy directors", "ministers of finance", "spokespeople": the post of one of them; one post stays as it is. */
export function toOnePost(words: string): string {
  const [, titles = words, field = ''] = /^(.+?)( (?:of|for) .+)?$/iu.exec(words) ?? [];
  return toOneHolder(titles.replace(/people$/iu, 'person')) + field;
}

/** Whether words are the title of a post in the plural. */
export function isPostsTitle(words: string): boolean {
  const one = toOnePost(words);
  return one !== words && isPostTitle(one);
}

/** "director-general" is as much of a post as "director general". */
function isHead(words: string): boolean {
  return HEAD_WORDS.has(words) || HEAD_WORDS.has(words.replace(/-/g, ' ')) || HEAD_WORDS.has(words.replace(/ /g, '-'));
}
