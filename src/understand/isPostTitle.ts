import { POST_FIELDS, POST_HEADS, POST_MODIFIERS } from '#lexicon/posts/posts.ts';

const HEADS = new Set(POST_HEADS);
const BEFORE = new Set([...POST_MODIFIERS, ...POST_FIELDS]);
const FIELDS = POST_FIELDS.join('|');
const FIELD = new RegExp(`^(?:(?:of|for) (?:the )?(?:(?:${FIELDS})(?:,? (?:and|&) | |$))+)+$`, 'i');
/** "president-elect", "mayor elect". */
const ELECT = /[- ](?:elect|designate)$/iu;

/** Whether words are the title of a post: "deputy director", "finance minister", "minister of foreign affairs". */
export function isPostTitle(words: string): boolean {
  const parts = words.toLowerCase().replace(ELECT, '').split(' ');
  const first = parts.findIndex((part) => !BEFORE.has(part));
  const start = first < 0 ? parts.length - 1 : first;
  for (let from = 0; from <= start; from++)
    for (let end = parts.length; end > from; end--) {
      const rest = parts.slice(end).join(' ');
      if (isHead(parts.slice(from, end).join(' ')) && (rest === '' || FIELD.test(rest))) return true;
    }
  return false;
}

/** "director-general" is as much of a post as "director general". */
function isHead(words: string): boolean {
  return HEADS.has(words) || HEADS.has(words.replace(/-/g, ' ')) || HEADS.has(words.replace(/ /g, '-'));
}
