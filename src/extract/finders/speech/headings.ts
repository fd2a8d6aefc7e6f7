import { STOP_WORDS } from '#lexicon/questions/stopWords.ts';
import { HEADLINE_FILLERS } from '#lexicon/speech/headlineFillers.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { SpeechTopic } from '#model/fact.ts';
import { onceFor } from '#model/makeOnce.ts';
import type { Sentence } from '#model/sentence.ts';
import { cut, findOverlapping, type Span } from '#model/span.ts';
import { cutWords } from '#text/cutWords.ts';
import { stemWord } from '#text/stemWord.ts';

/** What heads a part of an article, or all of it. */
export type Heading = SpeechTopic & { readonly text: string; readonly stems: ReadonlySet<string> };

/** What begins a part of an article; one without stems tells nothing of it. */
type SectionHeading = Heading & {
  readonly span: Span;
  /** Its index among the article's sentences. */
  readonly sentence: number;
  /** It names somebody or something; "How the fire broke out" alone does not tell which. */
  readonly isNamed: boolean;
};

/** Lines of a few words that end without a full stop and stand by themselves, in the order of the text: each ends the part before it. */
export const sectionsOf = onceFor((annotated: AnnotatedArticle): SectionHeading[] =>
  annotated.sentences.flatMap((sentence, i) =>
    isAlone(annotated.sentences, i) ? readHeading(sentence, i, annotated) : [],
  ),
);

/** The first line is mostly who wrote it. */
function isAlone(sentences: readonly Sentence[], i: number): boolean {
  const [before, own, behind] = [sentences[i - 1], sentences[i], sentences[i + 1]];
  return i > 0 && !own?.boilerplate && before?.paragraph !== own?.paragraph && behind?.paragraph !== own?.paragraph;
}

const MOST_WORDS = 18;
const OPENS_AS_HEADING = /^[\p{L}\p{N}"“'‘#]/u;
const ENDS_AS_HEADING = /(?:[\p{L}\p{N}?]|[^.,]["”'’]|\(\d+\))$/u;
/** A link, a figure, a number to call, a picture's credit. */
const NO_HEADING =
  /:\S|\$\d|\d{3}-\d{3}|\.(?:com|org|gov|net)\b|\bCourtesy\b|\/Getty|[|@]|^(?:more|read|see|related|for)\b[^:]*:/iu;
/** Heads a list, whose things have only their sort in common. */
const OF_MANY =
  /\bnews from around\b|\btop \d+\b|\b\d+ (?:best|biggest|greatest|most|worst)\b|\bof 20\d\d\b|^\d+ \p{L}+ things\b/iu;

function readHeading(
  { span }: Sentence,
  sentence: number,
  { article, tokens, mentions }: AnnotatedArticle,
): SectionHeading[] {
  const text = cut(article.text, span).trim();
  if (!OPENS_AS_HEADING.test(text) || !ENDS_AS_HEADING.test(text)) return [];
  const words = findOverlapping(tokens, span).filter(({ pos }) => pos !== 'PUNCT' && pos !== 'SPACE');
  if (words.length > MOST_WORDS) return [];
  const names = findOverlapping(mentions, span).filter(({ form, kind }) => form === 'name' && kind !== 'post');
  // "South Dakota" above news from there tells nothing of it.
  const isPlace = names.some((name) => name.kind === 'place' && cut(article.text, name.span).length === text.length);
  const stems = isPlace || NO_HEADING.test(text) || OF_MANY.test(text) ? NONE : stemsIn(text);
  const place = { start: span.start, end: span.start + text.length };
  return [{ text, span: place, stems: stems.size < 2 ? NONE : stems, isNamed: names.length > 0, sentence }];
}
const NONE: ReadonlySet<string> = new Set();

/** The headline as it stands, less the name of its paper; if it tells of several things, each by itself. */
export const headlineOf = onceFor((annotated: AnnotatedArticle): Heading[] => {
  const { title = '' } = annotated.article;
  if (isOnManyThings(annotated)) return [];
  const whole = title
    .replace(/\s+[|–—]\s[^|–—]{2,40}$/u, '')
    .replace(/\s*(?:\.\.\.|…)$/u, ' …')
    .trim();
  const parts = whole.includes('; ') ? whole.split('; ') : [whole];
  return parts.flatMap((text) => {
    const stems = stemsIn(text);
    return stems.size > 1 ? [{ text, stems }] : [];
  });
});

/** An article on many things, whose headline tells nothing of most: a list of the best, a digest of what happened place by place. */
export const isOnManyThings = onceFor(({ article, sentences }: AnnotatedArticle): boolean => {
  if (OF_MANY.test(article.title ?? '')) return true;
  const items = sentences.filter(
    ({ span }, i) =>
      isAlone(sentences, i) &&
      PLACE_ALONE.test(cut(article.text, span)) &&
      OPENS_ITEM.test(textOf(sentences[i + 1], article.text)),
  );
  return items.length >= FEWEST_ITEMS;
});
const FEWEST_ITEMS = 6;
/** "Viken" above "Drammen: The harbour …". */
const PLACE_ALONE = /^\p{Lu}[\p{L}.]+(?: \p{L}+){0,2}$/u;
const OPENS_ITEM = /^\p{Lu}[\p{L}.’' -]{2,24}: \p{Lu}/u;

function textOf(sentence: Sentence | undefined, text: string): string {
  return sentence ? cut(text, sentence.span) : '';
}

/** The stems of words that tell what a text is on. */
export function stemsIn(text: string): ReadonlySet<string> {
  const words = cutWords(text).map(({ form }) => form.replace(/['’]s$/u, ''));
  return new Set(
    words
      .filter((word) => word.length > 2 && !STOP_WORDS.has(word) && !HEADLINE_FILLERS.has(word) && !/^\d/.test(word))
      .map(stemWord),
  );
}
