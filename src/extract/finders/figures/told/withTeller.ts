import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import { countBefore, cut, type Span } from '#model/span.ts';
import { findMeaning } from './findMeaning.ts';
import { TOLD_PATTERNS } from './toldRows.ts';

/** A line can be read at a glance if it has no more words. */
const LONGEST_WITH_TELLER = 48;
/** So much may stand between the start of a sentence and what somebody says in it. */
const LONGEST_TELLER = 110;

/** "Sales rose 3%, according to Nordwind", "Berg said sales rose 3%": what is told goes with who tells it, if that is a name. */
export function withTeller(annotated: AnnotatedArticle, told: Span, sentence: Span): Span {
  const { text } = annotated.article;
  const end = endWithTeller(annotated, told, sentence);
  const lead = text.slice(sentence.start, told.start);
  const isLed =
    end === told.end &&
    lead.length < LONGEST_TELLER &&
    TELLER_BEFORE.test(lead) &&
    !/["“;:]/.test(lead) &&
    !HALF.test(lead);
  const start = isLed ? sentence.start + (TOLD_PATTERNS.linking.exec(lead)?.[0].length ?? 0) : told.start;
  const all = { start, end };
  return (start < told.start || end > told.end) && isTold(annotated, all, told) ? all : told;
}

function endWithTeller({ article: { text } }: AnnotatedArticle, told: Span, sentence: Span): number {
  const behind = text.slice(told.end, sentence.end);
  const [teller] = TELLER_BEHIND.exec(behind) ?? [];
  return teller ? told.end + teller.replace(/[.\s]+$/, '').length : told.end;
}

/** To the end of the sentence, so that nothing of it is cut. */
const TELLER_BEHIND =
  /^[^;“”"?]*\b(?:according to|said|says?|reports?|reported|announced|estimates?|estimated|found|shows?|wrote|told|projected|calculated)\b[^;“”"?]*$/;
/** What stands behind such a word is half of a sentence. */
const HALF = /^(?:While|As|Although|Though|Because|If|Since|When|After|Before|Whereas)\b/;
/** Before what is told. */
const TELLER_BEFORE =
  /\b(?:according to|said|says?|reports?|reported|announced|estimates?|estimated|found|finds?|shows?|showed|wrote|told|notes?|noted|confirm(?:s|ed)|reveal(?:s|ed)|adds?|added|warn(?:s|ed))\b/;

/** Named and known: somebody whom no name stands for tells nothing better than "reportedly". */
function isTold(annotated: AnnotatedArticle, all: Span, told: Span): boolean {
  const { tokens, article } = annotated;
  const words = countBefore(tokens, all.end) - countBefore(tokens, all.start);
  if (TOLD_PATTERNS.teller.test(cut(article.text, all))) return false;
  if (words > LONGEST_WITH_TELLER || TOLD_PATTERNS.wished.test(cut(article.text, all))) return false;
  const meaning = findMeaning(annotated, all);
  // "Officials said": whose officials would have to be told first.
  return (
    meaning !== undefined &&
    (!meaning.isOpen || all.start === told.start || findMeaning(annotated, told)?.isOpen === true)
  );
}
