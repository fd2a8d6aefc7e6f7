import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, SpeechTopic } from '#model/fact.ts';
import { sentenceAt } from '#model/sentence.ts';
import { countBefore, cut, type Span } from '#model/span.ts';
import { type Heading, headlineOf, sectionsOf, stemsIn } from './headings.ts';

/** How many sentences below its heading a statement still belongs to it. */
const FARTHEST_HEADING = 14;
/** How many sentences, with its own, tell what a statement is about. */
const NEAR_SENTENCES = 4;
/** Of the stems of a headline that near sentences share, so many make sure that they are on it. */
const ENOUGH_NEAR = 2;

/**
 * What a statement is on, in the article's own words: the heading of its part, or the headline, whichever speaks of the same. If neither
 * surely does, only under which headline it stands; nothing if the article is on many things.
 */
export function findTopic(content: Span, speaker: Argument, annotated: AnnotatedArticle): SpeechTopic | undefined {
  const { section, near, wider } = surroundings(content, annotated);
  const headline = headlineOf(annotated);
  const said = stemsIn(cut(annotated.article.text, content));
  const own = stemsIn(speaker.name ?? speaker.text);
  const chosen =
    section &&
    withoutStems(section, own).stems.size > 0 &&
    isOn(section, { said: new Set([...said, ...own]), near, enough: 1 })
      ? section
      : headline.find((part) => isOn(withoutStems(part, own), { said, near: wider, enough: ENOUGH_NEAR }));
  // Where a statement was read is always so, and tells something.
  if (!chosen) return headline.length === 1 ? { under: headline[0]?.text ?? '' } : undefined;
  const under =
    chosen === section && (!section.isNamed || countShared(section.stems, said) === 0)
      ? headline.find((part) => countShared(part.stems, wider) > 0)
      : undefined;
  return { text: chosen.text, ...(chosen.span && { span: chosen.span }), ...(under && { under: under.text }) };
}

/** "Lee said of the harbour plan in an interview": what it is on, the sentence tells itself. */
export function findSpokenOf({ end }: Span, { article, sentences }: AnnotatedArticle): SpeechTopic | undefined {
  const sentence = sentences[sentenceAt(sentences, end - 1)];
  const behind = article.text.slice(end, sentence?.span.end ?? end);
  const [, space = '', words = ''] = SPOKEN_OF.exec(behind) ?? [];
  const isNamed = /^(?:the|an?)\s.*\s/.test(words) || /\p{Lu}/u.test(words);
  if (!isNamed || /^(?:his|her|its|their)\b/.test(words)) return undefined;
  const start = end + space.length;
  return { text: words, span: { start, end: start + words.length } };
}
const SPOKEN_OF =
  /^(\s(?:of|about)\s)((?:(?!\s(?:in|at|on|during|after|before|when|while|who|which|that|to|as|from)\s)[^.,;“”"])+|the\s“[^”]+”\s\p{Ll}+)(?=[.,;]|\s(?:in|at|on|during|after|before|when|while|to|as|from)\s)/u;

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

/** The heading of the part that the words stand in, and the stems of the sentences around them. */
function surroundings(content: Span, annotated: AnnotatedArticle) {
  const { sentences, article } = annotated;
  const at = sentenceAt(sentences, content.start);
  const headings = sectionsOf(annotated);
  const last = headings[countBefore(headings, content.start) - 1];
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
