import { composeAnswer } from '#answer/phrase/composeAnswer.ts';
import { stateFactsAbout, stateSpeechAbout } from '#answer/phrase/stateFactsAbout.ts';
import { resolveNamed } from '#answer/resolve/resolveNamed.ts';
import { isResolved } from '#answer/resolve/resolveSlot.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { MentionKind } from '#model/mention.ts';
import type { Request } from '#model/request.ts';

/** What others said is the end of the page, and no more than that. */
const MOST_SAID = 8;

/** All that is known of what the slot `name` means, and behind it what others said of it. */
export function answerProfile(request: Request, corpus: Corpus, kinds: readonly (readonly MentionKind[])[]): Answer {
  const of = resolveNamed(request, corpus, kinds);
  if (!isResolved(of)) return of;
  const { name, native } = of.entity;
  const statements = [...stateFactsAbout(of.entity, corpus), ...stateSpeechAbout(of.entity, corpus, MOST_SAID)];
  return composeAnswer(request, corpus, statements, { title: native ? `${name} (${native})` : name, of, sought: name });
}
