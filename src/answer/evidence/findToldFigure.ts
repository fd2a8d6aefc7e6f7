import { matchMetric } from '#answer/select/matchMetric.ts';
import type { Citation } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import { contains, cut } from '#model/span.ts';

/** What a question begins with that a number answers. */
const ASKS_NUMBER =
  /^(?:by |about |at )?(?:how (?:much|many|high|large|big|long|tall)|what (?:share|percentage|per ?cent|proportion|number)|what (?:did|do|does)(?=.* cost))\b/i;

/** The figure that a passage states, if the question asks for a number and the figure tells all else that it speaks of. */
export function findToldFigure(question: string, { articleId, span }: Citation, corpus: Corpus): Fact | undefined {
  const asked = question.trim();
  const tellsAll = ASKS_NUMBER.test(asked) ? matchMetric(asked.replace(ASKS_NUMBER, '')) : undefined;
  const text = corpus.record(articleId)?.article.text ?? '';
  return (
    tellsAll &&
    corpus.facts.find(
      ({ relation, certainty, evidence, object, subject, qualifiers: { quantity } }) =>
        relation === 'figure' &&
        certainty !== 'negated' &&
        evidence.articleId === articleId &&
        contains(span, evidence.span) &&
        tellsAll(
          [subject.name ?? subject.text, subject.text, object.text, quantity && cut(text, quantity.span)].join(' '),
        ),
    )
  );
}
