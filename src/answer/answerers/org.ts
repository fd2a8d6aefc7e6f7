import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Request } from '#model/request.ts';
import { askedOfOrg } from '../askedOfOrg.ts';
import { profile } from '../profile.ts';
import { relationsAsked } from '../relationsAsked.ts';
import { project } from './project.ts';

/** What an organisation is, where, who holds which post in it, what it plans and did, and what was said of it. */
export function org(request: Request, corpus: Corpus): Answer {
  const relations = request.utterance.startsWith('/') ? undefined : relationsAsked(request.utterance);
  if (relations) return askedOfOrg(request, relations, corpus);
  const known = profile(request, corpus, [['organisation'], ['other'], ['place']]);
  return known.kind === 'not-found' ? orProject(request, corpus, known) : known;
}

/** "What is the Harbour Plan?": some of what has a name is a project. */
function orProject(request: Request, corpus: Corpus, otherwise: Answer): Answer {
  const found = project(request, corpus);
  return found.kind === 'found' ? found : otherwise;
}
