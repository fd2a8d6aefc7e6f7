import { POST_SYNONYMS } from '#lexicon/posts/postSynonyms.ts';
import type { Fact } from '#model/fact.ts';

/** Whether a post fact is of the post that is asked for: the very title, or one that means the same in that body. */
export function matchPost({ object, qualifiers }: Fact, asked: string): boolean {
  const [title, wanted] = [toPlainTitle(object.text), toPlainTitle(asked)];
  if (/[- ](?:elect|designate)$/iu.test(asked) && qualifiers.tense !== 'elect') return false;
  if (title === wanted) return true;
  const body = toPlainTitle(qualifiers.organisation?.text ?? '');
  return POST_SYNONYMS.some(
    (row) => row.titles.includes(wanted) && row.titles.includes(title) && bodyFits(row.body, { title, wanted, body }),
  );
}

type Titles = { readonly title: string; readonly wanted: string; readonly body: string };

/** "Secretary" alone is the party chief only in a Party committee. */
function bodyFits(needed: string | undefined, { title, wanted, body }: Titles): boolean {
  if (!needed || (title.includes('party') && wanted.includes('party'))) return true;
  return body.includes(needed);
}

/** A title as titles are compared: small letters, blanks for hyphens, and no word for how it is held. */
export function toPlainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[-\s]+/gu, ' ')
    .replace(/^the /, '')
    .replace(/^(?:acting|interim|caretaker|incoming|outgoing|current|new) (?=\S)/, '')
    .replace(/ (?:elect|designate)$/, '')
    .trim();
}
