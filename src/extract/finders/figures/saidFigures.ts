import { CLAUSE_WORDS } from '#extract/finders/figures/clauses/clauseRows.ts';
import type { AnnotatedArticle, Attribution } from '#model/annotatedArticle.ts';
import type { Certainty } from '#model/fact.ts';
import { onceFor } from '#model/makeOnce.ts';
import { contains, findOverlapping, type Span } from '#model/span.ts';

type Said = {
  readonly span: Span;
  readonly quoted: boolean;
  readonly byThing: boolean;
  readonly attribution: Attribution;
};

/** What somebody says of an article, in the order of the text. */
export const saidIn = onceFor(({ attributions }: AnnotatedArticle): readonly Said[] =>
  attributions
    .flatMap((attribution) => {
      const { content, quoted, byThing } = attribution;
      return content.map((span) => ({ span, quoted, byThing: byThing === true, attribution }));
    })
    .sort((a, b) => a.span.start - b.span.start),
);

/** Who tells something in an article, things aside, in the order of the text. */
export const tellersIn = onceFor(({ attributions }: AnnotatedArticle): readonly { readonly span: Span }[] =>
  attributions
    .flatMap(({ speaker, byThing }) => (byThing ? [] : speaker.map((span) => ({ span }))))
    .sort((a, b) => a.span.start - b.span.start),
);

/** Whether a number is in somebody's own words, or stands in a quotation that nobody was found to have said. */
export function isQuoted(annotated: AnnotatedArticle, number: Span, sentence: Span): boolean {
  const before = annotated.article.text.slice(sentence.start, number.start);
  return (
    findOverlapping(saidIn(annotated), number).some(({ quoted }) => quoted) ||
    (before.match(/"/g)?.length ?? 0) % 2 === 1 ||
    before.lastIndexOf('“') > before.lastIndexOf('”')
  );
}

/** What a thing shows is stated, what somebody says is so by hearsay. */
export function certaintyOf(
  annotated: AnnotatedArticle,
  { verb, end }: { readonly verb: Span; readonly end: number },
  sentence: Span,
): Certainty {
  const { text } = annotated.article;
  const isSaid =
    CLAUSE_WORDS.toldBy.test(text.slice(sentence.start, verb.start)) ||
    CLAUSE_WORDS.toldBehind.test(text.slice(end, sentence.end)) ||
    findOverlapping(saidIn(annotated), verb).some(({ span, byThing }) => !byThing && contains(span, verb));
  return isSaid ? 'hedged' : 'stated';
}
