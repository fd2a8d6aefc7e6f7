import { relationsAsked } from '#answer/select/relationsAsked.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Request } from '#model/request.ts';
import { answerRelations } from './organisationRelations.ts';
import { answerProfile } from './profile.ts';
import { answerProject } from './project.ts';

/** What an organisation is, where, who holds which post in it, what it plans and did, and what was said of it. */
export function answerOrg(request: Request, corpus: Corpus): Answer {
  const relations = request.utterance.startsWith('/') ? undefined : relationsAsked(request.utterance);
  if (relations) return answerRelations(request, relations, corpus);
  const known = answerProfile(request, corpus, [['organisation'], ['other'], ['place']]);
  return known.kind === 'not-found' ? orProject(request, corpus, known) : known;
}

/** "What is the Harbour Plan?": some of what has a name is a project. */
function orProject(request: Request, corpus: Corpus, otherwise: Answer): Answer {
  const found = answerProject(request, corpus);
  return found.kind === 'found' ? found : otherwise;
}
