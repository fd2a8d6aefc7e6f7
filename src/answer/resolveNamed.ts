import type { Ambiguous, NotFound } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { MentionKind } from '#model/mention.ts';
import type { Request } from '#model/request.ts';
import { governs } from './governs.ts';
import { matchPost } from './matchPost.ts';
import { isResolved, notFound, type Resolved, resolve } from './resolve.ts';

/** Below this a name was matched by a part of it or by a typo, and a post says better who is meant. */
const SURE = 0.9;

/**
 * Whom or what the slot `name` means, the first kinds before the others. A post with what it governs ("mayor of Oslo",
 * "the Oslo mayor") means who holds it, as of the newest article.
 */
export function resolveNamed(
  request: Request,
  corpus: Corpus,
  kinds: readonly (readonly MentionKind[])[],
): Resolved | Ambiguous | NotFound {
  const results = kinds.map((some) => resolve(request, corpus, { slot: 'name', kinds: some }));
  const sure = results.find((result) => (isResolved(result) ? result.score >= SURE : result.kind === 'ambiguous'));
  const any = results.find(isResolved) ?? results[0];
  return sure ?? holderNamed(request.slots.name ?? '', corpus) ?? any ?? notFound(request, corpus, '');
}

function holderNamed(words: string, corpus: Corpus): Resolved | undefined {
  const [, post = '', of = ''] = /^(?:the )?(\S.*?) (?:of|at|in) (?:the )?(.+)$/iu.exec(words) ?? [];
  const [body] = corpus.findEntities(of, ['place', 'organisation']);
  if (!body) return undefined;
  const fact = corpus.facts.find(
    (one) =>
      one.relation === 'holdsPost' &&
      one.qualifiers.tense !== 'former' &&
      one.certainty === 'stated' &&
      matchPost(one, post) &&
      governs(one, body.entity, corpus),
  );
  const entity = fact && corpus.entityOf(fact.subject, fact.evidence.articleId);
  return entity && { entity, score: body.score };
}
