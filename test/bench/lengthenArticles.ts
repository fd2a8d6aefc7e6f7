import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import { randomNumbers } from './randomNumbers.ts';

/** Paragraphs of the articles over and over, each time with other names, until so many characters are reached. */
export function lengthenArticles(articles: readonly AnnotatedArticle[], length: number): string[] {
  const random = randomNumbers();
  const paragraphs: string[] = [];
  let written = 0;
  while (written < length) {
    const names = new Map<string, string>();
    const rename = (word: string) => names.get(word) ?? names.set(word, inventName(random)).get(word) ?? word;
    for (const paragraph of articles.flatMap((article) => withOtherNames(article, rename).split(/\n+/))) {
      if (written >= length) break;
      paragraphs.push(paragraph);
      written += paragraph.length;
    }
  }
  return paragraphs;
}

function withOtherNames({ article, mentions }: AnnotatedArticle, rename: (word: string) => string): string {
  let [text, end] = ['', 0];
  for (const { span, kind, form } of mentions) {
    if (form !== 'name' || (kind !== 'person' && kind !== 'place') || span.start < end) continue;
    const name = article.text.slice(span.start, span.end);
    text += article.text.slice(end, span.start) + name.replace(/\p{Lu}\p{Ll}+/gu, rename);
    end = span.end;
  }
  return text + article.text.slice(end);
}

/** Three syllables with a capital. */
export function inventName(random: () => number): string {
  const syllable = () => `${'bdfghklmnprstvz'.charAt(random() * 15)}${'aeiou'.charAt(random() * 5)}`;
  const name = syllable() + syllable() + syllable();
  return name.charAt(0).toUpperCase() + name.slice(1);
}
