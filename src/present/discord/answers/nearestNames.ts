import type { Answer, Candidate, NotFound } from '#model/answer.ts';
import type { Request } from '#model/request.ts';

/** The nearest names of an answer that found nothing, each with the request that looks it up instead. */
export function nearestAsChoices(answer: Answer): readonly Candidate[] {
  if (answer.kind !== 'not-found') return [];
  return answer.nearest.map((name) => ({ label: name, description: '', request: askInstead(answer, name) }));
}

/** The same of another name, where the name that was sought stands in a slot; else all that is known of it. */
function askInstead({ request, sought }: NotFound, name: string): Request {
  const slot = Object.entries(request.slots).find(([, value]) => value.toLowerCase() === sought.toLowerCase());
  if (!slot || sought.toLowerCase() === name.toLowerCase()) return { intent: 'who', slots: { name }, utterance: '' };
  return { intent: request.intent, slots: { ...request.slots, [slot[0]]: name }, utterance: '' };
}
