import { citeFact } from '#answer/evidence/citeFacts.ts';
import { nextTurn } from '#conversation/readTalk.ts';
import { rememberTurns } from '#conversation/rememberTurns.ts';
import { findKnownNames } from '#corpus/findKnownNames.ts';
import { type Answer, isTurn, type Turn } from '#model/answer.ts';
import type { Ask } from '#model/command.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Server } from '#model/server.ts';
import { exportFacts } from './exportFacts.ts';
import type { ServerOptions } from './serverOptions.ts';

type CorpusQueries = Pick<Server, 'ask' | 'answer' | 'record' | 'records' | 'namesIn' | 'citationOf' | 'exportFacts'>;

/** A talk that rests longer begins anew. */
const TALK_LIMITS = { most: 500, milliseconds: 15 * 60_000 } as const;

/** What can be asked of a corpus that may be made anew at any time; `unanswered` hears the questions that found nothing. */
export function createCorpusQueries(
  corpus: () => Corpus,
  { askOf, converse, now }: Pick<ServerOptions, 'askOf' | 'converse' | 'now'>,
  unanswered: (utterance: string) => void = () => undefined,
): CorpusQueries {
  const noteUnanswered = (utterance: string, answer: Answer): Answer => {
    if (answer.kind === 'not-found' || answer.kind === 'not-understood') unanswered(utterance);
    return answer;
  };
  const ask: Ask = {
    question: (utterance, talk) => noteUnanswered(utterance, askOf(corpus()).question(utterance, talk)),
    request: (request) => noteUnanswered(request.utterance, askOf(corpus()).request(request)),
  };
  const talks = rememberTurns<Turn>({ ...TALK_LIMITS, now: () => now().getTime() });
  return {
    ask,
    answer: ({ userId, channelId, repliesTo }, said) => {
      const talk = `${channelId} ${userId}`;
      const last = (repliesTo && turnOf(askOf(corpus()).request(repliesTo))) ?? talks.last(talk);
      const inTalk: Ask = { ...ask, question: (line) => converse(line, last, ask) };
      const answer = typeof said === 'string' ? inTalk.question(said) : said(inTalk);
      const next = nextTurn(typeof said === 'string' ? said : '/', answer, last);
      if (next && next !== last) talks.remember(talk, next);
      return answer;
    },
    record: (articleId) => corpus().record(articleId),
    records: () => corpus().records,
    namesIn: (text) => findKnownNames(text, corpus()),
    citationOf: (fact) => citeFact(fact, corpus()),
    exportFacts: () => exportFacts(corpus()),
  };
}

/** What was replied to, asked again: a message tells what it answers, not whom it was about. */
function turnOf(answer: Answer): Turn | undefined {
  return isTurn(answer) ? answer : undefined;
}
