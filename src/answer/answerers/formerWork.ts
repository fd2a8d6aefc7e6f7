import { citeFacts } from '#answer/evidence/cite.ts';
import { phraseFactAbout } from '#answer/phrase/phraseFactAbout.ts';
import { resolveNamed } from '#answer/resolve/resolveNamed.ts';
import { answerNotFound, isResolved } from '#answer/resolve/resolveSlot.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact, Relation } from '#model/fact.ts';
import { groupBy } from '#model/groupBy.ts';
import type { Request } from '#model/request.ts';

const WORK: readonly Relation[] = ['holdsPost', 'leads', 'employedBy'];
const EARLIER = /\b(?:previously|formerly|earlier|before|used to|had|until)\b/i;

/** What somebody did before: posts no longer held, and where they worked. */
export function answerFormerWork(request: Request, corpus: Corpus): Answer {
  const result = resolveNamed(request, corpus, [['person']]);
  if (!isResolved(result)) return result;
  const { entity, score, readAs } = result;
  const facts = corpus
    .factsAbout(entity.key)
    .filter(
      (fact) => isEarlier(fact, corpus) && corpus.entityOf(fact.subject, fact.evidence.articleId)?.key === entity.key,
    );
  const [first, ...others] = groupBy(facts, (fact) => phraseFactAbout(fact, corpus, entity)).map((group) => ({
    text: phraseFactAbout(group[0], corpus, entity),
    citations: citeFacts(group, corpus),
  }));
  if (!first) return answerNotFound(request, corpus, entity.name);
  return {
    kind: 'found',
    request,
    score,
    title: entity.name,
    about: entity.name,
    ...(readAs && { readAs }),
    statements: [first, ...others],
  };
}

/** Marked as former, or told with a word for it. */
function isEarlier({ relation, certainty, qualifiers, evidence }: Fact, corpus: Corpus): boolean {
  if (!WORK.includes(relation) || certainty === 'negated') return false;
  if (relation !== 'employedBy') return qualifiers.tense === 'former';
  const { start, end } = evidence.span;
  const text = corpus.record(evidence.articleId)?.article.text ?? '';
  return qualifiers.tense === 'former' || EARLIER.test(text.slice(start, end));
}
