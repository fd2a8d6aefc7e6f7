import { isPostOf, matchPost } from '#answer/select/findPostFacts.ts';
import type { Ambiguous, NotFound } from '#model/answer.ts';
import { type Corpus, SURE_SCORE } from '#model/corpus.ts';
import type { MentionKind } from '#model/mention.ts';
import type { Request } from '#model/request.ts';
import { answerNotFound, isResolved, type ResolvedEntity, resolveSlot } from './resolveSlot.ts';

/**
 * Whom or what the slot `name` means, the first kinds before the others. A post with what it governs ("mayor of Oslo",
 * "the Oslo mayor") means who holds it, as of the newest article.
 */
export function resolveNamed(
  request: Request,
  corpus: Corpus,
  kinds: readonly (readonly MentionKind[])[],
): ResolvedEntity | Ambiguous | NotFound {
  const results = kinds.map((some) => resolveSlot(request, corpus, { slot: 'name', kinds: some }));
  const sure = results.find((result) =>
    isResolved(result) ? result.score >= SURE_SCORE : result.kind === 'ambiguous',
  );
  const any = results.find(isResolved) ?? results[0];
  return sure ?? resolveHolder(request.slots.name ?? '', corpus) ?? any ?? answerNotFound(request, corpus, '');
}

function resolveHolder(words: string, corpus: Corpus): ResolvedEntity | undefined {
  const [, post = '', of = ''] = /^(?:the )?(\S.*?) (?:of|at|in) (?:the )?(.+)$/iu.exec(words) ?? [];
  const [body] = corpus.findEntities(of, ['place', 'organisation']);
  if (!body) return undefined;
  const fact = corpus.facts.find(
    (one) =>
      one.relation === 'holdsPost' &&
      one.qualifiers.tense !== 'former' &&
      one.certainty === 'stated' &&
      matchPost(one, post) &&
      isPostOf(one, body.entity, corpus),
  );
  const entity = fact && corpus.entityOf(fact.subject);
  return entity && { entity, score: body.score };
}
