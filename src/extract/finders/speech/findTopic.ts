import { STOP_WORDS } from '#lexicon/questions/stopWords.ts';
import { HEADLINE_FILLERS } from '#lexicon/speech/headlineFillers.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Topic } from '#model/fact.ts';
import { onceFor } from '#model/makeOnce.ts';
import { sentenceAt } from '#model/sentence.ts';
import { cut, findOverlapping, type Span } from '#model/span.ts';
import { cutWords } from '#text/cutWords.ts';
import { stemWord } from '#text/stemWord.ts';

/** What heads a part of an article, or all of it. */
type Heading = Topic & {
  readonly stems: ReadonlySet<string>;
  /** It names somebody or something; "How the fire broke out" alone does not tell which. */
  readonly isNamed?: boolean;
};

/** How many sentences below its heading a statement still belongs to it. */
const FARTHEST_HEADING = 14;
/** How many sentences, with its own, tell what a statement is about. */
const NEAR_SENTENCES = 4;
/** Of the stems of a headline that near sentences share, so many make sure that they are on it. */
const ENOUGH_NEAR = 2;

/**
 * What a statement is on, in the article's own words: the heading of its part, or the headline, whichever speaks of the same. None if
 * neither surely does, as in an article on many things.
 */
export function findTopic(content: Span, speaker: Argument, annotated: AnnotatedArticle): Topic | undefined {
  const { section, near, wider } = surroundings(content, annotated);
  const headline = headlineOf(annotated);
  const said = stemsIn(cut(annotated.article.text, content));
  const own = stemsIn(speaker.name ?? speaker.text);
  const chosen =
    section && isOn(section, { said: new Set([...said, ...own]), near, enough: 1 })
      ? section
      : headline.find((part) => isOn(withoutStems(part, own), { said, near: wider, enough: ENOUGH_NEAR }));
  if (!chosen) return undefined;
  const under =
    chosen === section && !section.isNamed ? headline.find((part) => countShared(part.stems, wider) > 0) : undefined;
  return { text: chosen.text, ...(chosen.span && { span: chosen.span }), ...(under && { under: under.text }) };
}

type Around = { readonly said: ReadonlySet<string>; readonly near: ReadonlySet<string>; readonly enough: number };

/** Whether a heading shares a word with what is said, or enough with the sentences around it. */
function isOn({ stems }: Heading, { said, near, enough }: Around): boolean {
  return countShared(stems, said) > 0 || countShared(stems, near) >= enough;
}

function countShared(stems: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...stems].filter((stem) => others.has(stem)).length;
}

function withoutStems(heading: Heading, stems: ReadonlySet<string>): Heading {
  return { ...heading, stems: new Set([...heading.stems].filter((stem) => !stems.has(stem))) };
}

/** A link, a figure, a number to call, a picture's credit. */
const NO_HEADING = /:\S|\$\d|\d{3}-\d{3}|\.(?:com|org|gov|net)\b|\bCourtesy\b|\/Getty|[|@]/;

/** The heading of the part that the words stand in, and the stems of the sentences around them. */
function surroundings(content: Span, annotated: AnnotatedArticle) {
  const { sentences, article } = annotated;
  const at = sentenceAt(sentences, content.start);
  const headings = sectionsOf(annotated);
  const last = headings.findLast(({ sentence }) => sentence < at);
  const start = Math.max(at - NEAR_SENTENCES + 1, (last?.sentence ?? -1) + 1);
  const near = stemsIn(
    sentences
      .slice(start, at + 1)
      .map(({ span }) => cut(article.text, span))
      .join(' '),
  );
  const section = last && at - last.sentence <= FARTHEST_HEADING ? last : undefined;
  return { section, near, wider: new Set([...near, ...(last?.stems ?? [])]) };
}

const FEWEST_WORDS = 3;
const MOST_WORDS = 18;

const sectionsOf = onceFor(
  ({ article, sentences, tokens, mentions }: AnnotatedArticle): (Heading & { sentence: number })[] =>
    sentences.flatMap(({ span, paragraph, boilerplate }, i) => {
      // The first line is mostly who wrote it.
      if (
        boilerplate ||
        i === 0 ||
        sentences[i - 1]?.paragraph === paragraph ||
        sentences[i + 1]?.paragraph === paragraph
      )
        return [];
      const text = cut(article.text, span).trim();
      if (
        !/^[\p{L}\p{N}"“'‘#]/u.test(text) ||
        /[.,]”$|^(?:more|read|see|related|for)\b[^:]*:/iu.test(text) ||
        !/[\p{L}\p{N}?"”'’]$/u.test(text) ||
        NO_HEADING.test(text) ||
        OF_MANY.test(text)
      )
        return [];
      const words = findOverlapping(tokens, span).filter(({ pos }) => pos !== 'PUNCT' && pos !== 'SPACE');
      const stems = stemsIn(text);
      const isHeading = words.length >= FEWEST_WORDS && words.length <= MOST_WORDS && stems.size > 1;
      const isNamed = findOverlapping(mentions, span).some(({ form, kind }) => form === 'name' && kind !== 'post');
      const own = { start: span.start, end: span.start + text.length };
      return isHeading ? [{ text, span: own, stems, isNamed, sentence: i }] : [];
    }),
);

/** The headline as it stands, less the name of its paper; if it tells of several things, each by itself. */
const headlineOf = onceFor(({ article: { title = '' } }: AnnotatedArticle): Heading[] => {
  const whole = title
    .replace(/\s+[|–—]\s[^|–—]{2,40}$/u, '')
    .replace(/\s*(?:\.\.\.|…)$/u, ' …')
    .trim();
  const parts = whole.includes('; ') ? whole.split('; ') : [whole];
  return parts.flatMap((text) => {
    const stems = stemsIn(text);
    return stems.size > 1 && !OF_MANY.test(text) ? [{ text, stems }] : [];
  });
});

/** A headline of a list, whose things have only their sort in common. */
const OF_MANY =
  /\bnews from around\b|\btop \d+\b|\b\d+ (?:best|biggest|greatest|most|worst)\b|\bof 20\d\d\b|^\d+ \p{L}+ things\b/iu;

/** The stems of words that tell what a text is on. */
function stemsIn(text: string): ReadonlySet<string> {
  const words = cutWords(text).map(({ form }) => form.replace(/['’]s$/u, ''));
  return new Set(
    words
      .filter((word) => word.length > 2 && !STOP_WORDS.has(word) && !HEADLINE_FILLERS.has(word) && !/^\d/.test(word))
      .map(stemWord),
  );
}
