import { findPassagesNaming, findPassagesOn } from '#answer/evidence/findPassagesNaming.ts';
import { showsIn } from '#answer/evidence/supportOf.ts';
import { composePassages } from '#answer/phrase/composeAnswer.ts';
import { answerNotFound, findSureEntity } from '#answer/resolve/resolveSlot.ts';
import { matchTopic } from '#answer/select/matchWords.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { IntentName, Shown, UnderstoodRequest } from '#model/request.ts';

/** What a passage must show if it is to stand for the facts that a command looks for; the other commands have no such passages. */
const SHOWN_BY_COMMAND: Readonly<Partial<Record<IntentName, Shown>>> = {
  figures: 'number',
  timeline: 'date',
  event: 'date',
};

/** The passages that name what a command is about and show what it looks for, though no fact was read in them. */
export function answerNaming(request: UnderstoodRequest, corpus: Corpus): Answer {
  const { intent, slots } = request;
  const shown = SHOWN_BY_COMMAND[intent];
  const typed = slots.name ?? slots.of ?? slots.event;
  if (!shown || !typed) return answerNotFound(request, corpus, request.utterance);
  const shows = (text: string) => showsIn(text, shown);
  const entity = findSureEntity(typed, corpus);
  const about = matchTopic(typed, corpus);
  const passages = entity
    ? findPassagesNaming(entity, corpus, shows)
    : about
      ? findPassagesOn((text) => about(text) && shows(text), corpus)
      : [];
  return composePassages(request, passages) ?? answerNotFound(request, corpus, typed);
}
