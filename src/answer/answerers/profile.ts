import { findPassagesNaming } from '#answer/evidence/findPassagesNaming.ts';
import { stateFactsAbout } from '#answer/phrase/stateFactsAbout.ts';
import { stateSpeechAbout } from '#answer/phrase/stateSpeechAbout.ts';
import { resolveNamed } from '#answer/resolve/resolveNamed.ts';
import { answerNotFound, isResolved } from '#answer/resolve/resolveSlot.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import type { MentionKind } from '#model/mention.ts';
import type { Request } from '#model/request.ts';

/** What others said is the end of the page, and no more than that. */
const MOST_SAID = 8;

/** All that is known of what the slot `name` means, and behind it what others said of it; where nothing is, the passages that name it. */
export function answerProfile(request: Request, corpus: Corpus, kinds: readonly (readonly MentionKind[])[]): Answer {
  const result = resolveNamed(request, corpus, kinds);
  if (!isResolved(result)) return result;
  const { entity, score, readAs } = result;
  const [first, ...others] = [...stateFactsAbout(entity, corpus), ...stateSpeechAbout(entity, corpus, MOST_SAID)];
  if (!first) return findPassagesNaming(entity, request, corpus) ?? answerNotFound(request, corpus, entity.name);
  const title = titleOf(entity);
  return {
    kind: 'found',
    request,
    score,
    title,
    about: entity.name,
    ...(readAs && { readAs }),
    statements: [first, ...others],
  };
}

function titleOf({ name, native }: CorpusEntity): string {
  return native ? `${name} (${native})` : name;
}
