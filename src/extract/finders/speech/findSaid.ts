import type { AnnotatedArticle, Attribution } from '#model/annotatedArticle.ts';
import { sentenceAt } from '#model/sentence.ts';
import { cut, type Span } from '#model/span.ts';

/** What an attribution says is said, from its first word to its last, without what only joins it to the article around it. */
export function findSaid(attribution: Attribution, annotated: AnnotatedArticle): Span | undefined {
  const whole = wholeOf(tellingParts(attribution, annotated));
  const own = withoutOthers(withTail(withAddressee(whole, attribution, annotated), attribution, annotated), annotated);
  const said = tidy(own, attribution, annotated);
  return said && CAPTION.test(cut(annotated.article.text, said)) ? undefined : said;
}

/** A picture's credit, which stands between a caption and the next. */
const CAPTION = /\bGetty Images\b|\p{Ll}\/(?:AP|AFP|Reuters|Getty)\b/u;

/** What joins a sentence to the one before is none of what is said: "But", "Still,", "Also,". */
const JOINING =
  /^(?:(?:(?:but|and)\b,?|(?:so|yet|still|also|however|instead|meanwhile|moreover|furthermore|plus|then|in addition|in fact|even so|nevertheless|as a result|on the other hand|at the same time|for example|for instance|of course),)\s+)+/iu;

/** The parts of what is said in other words than the speaker's, less what joins them to the sentence before. */
function tellingParts({ content, quoted }: Attribution, { article }: AnnotatedArticle): readonly Span[] {
  const [first, ...others] = content;
  if (quoted || !first) return content;
  const joint = JOINING.exec(`${cut(article.text, first)} `)?.[0].length ?? 0;
  const start = Math.min(first.start + joint, first.end);
  return start >= first.end ? others : [{ start, end: first.end }, ...others];
}

/** "asked **the watchdog** to look": who is to do something is part of what is said. */
function withAddressee(
  content: Span | undefined,
  { cue }: Attribution,
  { article }: AnnotatedArticle,
): Span | undefined {
  const end = cue.at(-1)?.end ?? 0;
  if (!content || content.start < end || !/^to\s/.test(article.text.slice(content.start))) return content;
  const between = article.text.slice(end, content.start);
  return /^\s(?!\S+sel(?:f|ves)\s)\S[^,;:.]*\s$/.test(between) ? { start: end + 1, end: content.end } : content;
}

/** What says when, where or why, and is set off by no comma: "asked for help **before winter came**". */
const TAIL =
  /^\s(?:before|after|because|when|while(?= \p{L}+ing\b)|until|unless|if|without|during)\s(?:(?!\b(?:and|but|or|though|which|who|according|claim\p{L}+|sa(?:id|ys?|ying)|t(?:old|ell\p{L}*)|stating|citing|calling)\b)[^.,;:!?—–()“”"])+(?<!\b\p{Lu})(?=[.,;])/u;

/** Without it what is said may be another thing. */
function withTail(
  content: Span | undefined,
  { cue, content: parts, quoted }: Attribution,
  { article }: AnnotatedArticle,
): Span | undefined {
  if (!content || quoted || parts.length > 1 || content.start < (cue.at(-1)?.end ?? 0)) return content;
  const [tail = ''] = TAIL.exec(article.text.slice(content.end, content.end + LONGEST_TAIL)) ?? [];
  return { start: content.start, end: content.end + tail.length };
}
/** In characters. */
const LONGEST_TAIL = 160;

/** "Lee said the road was long. “The bridge is shut,” a farmer added": the quotation is the farmer's. */
function withoutOthers(content: Span | undefined, { article, sentences }: AnnotatedArticle): Span | undefined {
  const last = content && sentences[sentenceAt(sentences, content.end - 1)];
  if (!last || last.span.start <= content.start || last.span.end <= content.end) return content;
  if (!OF_OTHER.test(cut(article.text, { start: content.end, end: last.span.end }))) return content;
  const before = article.text.slice(content.start, last.span.start).trimEnd();
  return /^["“]/.test(cut(article.text, content))
    ? content
    : { start: content.start, end: content.start + before.length };
}
const OF_OTHER = /^\s(?!(?:he|she|they|it)\s)[^“"]*\b(?:sa(?:id|ys)|added|told|wrote|according)\b/u;

/**
 * Cut before a bracket that does not end, and back to the last full stop where a quotation breaks off: "We sail. Having
 * a". "Threatened to leave, only to come back": how it came out the article says.
 */
function tidy(content: Span | undefined, { quoted }: Attribution, { article }: AnnotatedArticle): Span | undefined {
  if (!content) return undefined;
  const text = cut(article.text, content);
  const open = text.lastIndexOf('(');
  if (!quoted && open > 0 && !text.includes(')', open))
    return { start: content.start, end: content.start + text.slice(0, open).trimEnd().length };
  const aside = quoted ? -1 : Math.max(endOfAside(content, article.text), text.search(NEXT_SPEAKER));
  if (aside > 0) return { start: content.start, end: content.start + aside };
  const outcome = quoted ? -1 : text.search(/, only to \p{Ll}/u);
  if (outcome > 0) return { start: content.start, end: content.start + outcome };
  const isBroken = quoted && /^“/.test(text) && !text.includes('”') && /\p{L}$/u.test(text);
  if (!isBroken) return !quoted && /,$/.test(text) ? { start: content.start, end: content.end - 1 } : content;
  const [whole] = /^.*[.!?](?=\s)/su.exec(text) ?? [];
  return whole === undefined ? undefined : { start: content.start, end: content.start + whole.length };
}

/** "…, and Mayor Lee told reporters that": who speaks then is somebody else. */
const NEXT_SPEAKER =
  /(?:, (?:and|but|while)| while) (?:(?:\p{Lu}[\p{L}.’'-]+|of|the) ){2,6}(?:told|said|says|announced|added) (?!to\b)/u;

/** "Lee — who has claimed that rain is wet — was late": where the aside ends in which it is said. */
function endOfAside({ start, end }: Span, text: string): number {
  const before = text.slice(Math.max(0, start - LONGEST_ASIDE), start);
  const opening = before.slice(Math.max(before.lastIndexOf('\n'), before.search(/[.!?]\s[^.!?]*$/)) + 1);
  return /^[^—]*\s—\swho\s[^—]*$/u.test(opening) ? text.slice(start, end).indexOf(' — ') : -1;
}
/** In characters. */
const LONGEST_ASIDE = 160;

/** From the start of the first span to the end of the last; undefined if there is none. */
export function wholeOf(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
