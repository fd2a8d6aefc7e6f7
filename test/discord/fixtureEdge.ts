import type { Log } from '#discord/edgeOptions.ts';
import type { DiscordOptions } from '#discord/startDiscord.ts';
import type { Answer } from '#model/answer.ts';
import type { Ask, Command } from '#model/command.ts';
import { Refusal } from '#model/refusal.ts';
import type { Server, Servers } from '#model/server.ts';
import { NEW_SERVER } from '#model/serverState.ts';
import { citation, sample } from '../present/sampleAnswers.ts';
import { harbourArticle, longAnswer } from './fixtureAnswers.ts';
import type { Loopback } from './loopback/loopbackDiscord.ts';

/** Two commands of an invented Footnote. */
const who: Command = {
  name: 'who',
  description: 'Who somebody is',
  options: [{ name: 'name', description: 'A name', type: 'text', required: true, complete: 'names' }],
  answer: ({ name }, ask) => ask.request({ intent: 'who', slots: name ? { name } : {}, utterance: `/who ${name}` }),
};
const targets: Command = {
  name: 'targets',
  description: 'What somebody wants to reach',
  options: [
    { name: 'by', description: 'The latest year', type: 'year', required: false },
    { name: 'of', description: 'A place', type: 'text', required: true, complete: 'owners' },
  ],
  answer: ({ of = '', by }, ask) =>
    ask.request({ intent: 'targets', slots: { of, ...(by && { by }) }, utterance: '/targets' }),
};
export const fixtureCommands: readonly Command[] = [who, targets];

/** Answers by the name alone: "Holt" has several meanings, "bug" fails, what it does not know is not found. */
function answerTo(name: string): Answer {
  if (name === 'long') return longAnswer;
  if (name === 'bug') throw new TypeError(`no ${name} of mine`);
  if (name === 'Holt') return sample.ambiguous;
  return name === 'Mira Holt' ? sample.found : { ...sample.notFound, sought: name };
}

const ask: Ask = {
  question: answerTo,
  request: ({ intent, slots }) => {
    if (intent === 'help') return sample.guide;
    return intent === 'targets' ? sample.targets : answerTo(slots.name ?? '');
  },
};

const newsroom: Omit<Server, 'answer'> = {
  id: '200000000000000001',
  ask,
  record: (id) => (id === harbourArticle.article.id ? harbourArticle : undefined),
  records: () => [harbourArticle],
  ownArticles: () => [],
  findArticle: () => harbourArticle.article,
  complete: (_, typed) => [{ name: `${typed} Holt`, value: `${typed} Holt` }],
  namesIn: () => [],
  state: () => NEW_SERVER,
  citationOf: () => citation('words', 'words'),
  exportFacts: () => [],
  change: {} as Server['change'],
};

/** Servers that all see the same. */
function fixtureServers(changed: Partial<Server>): Servers {
  const nothing = async () => undefined;
  const whole = { ...newsroom, ...changed };
  const answer: Server['answer'] = (_, said) => (typeof said === 'string' ? whole.ask.question(said) : said(whole.ask));
  const server = { answer, ...whole };
  return {
    starterServer: server,
    of: async () => server,
    notePresent: nothing,
    noteJoined: nothing,
    noteLeft: nothing,
  };
}

/** What the log of an edge holds: level, message, fields. */
export type Lines = (readonly [level: string, message: string, about: object])[];

function logInto(lines: Lines): Log {
  const write = (level: string) => (about: object, message: string) => void lines.push([level, message, about]);
  return { info: write('info'), warn: write('warn'), error: write('error') };
}

type More = Partial<DiscordOptions> & { readonly server?: Partial<Server> };

/** Options for an edge on the loopback, with the lines it logs; `server` changes what all servers see. */
export function fixtureEdge({ api, token }: Loopback, { server = {}, ...more }: More = {}) {
  const lines: Lines = [];
  const options: DiscordOptions = {
    token,
    api,
    commands: fixtureCommands,
    serverCommands: [],
    servers: fixtureServers(server),
    about: () => ({ version: '1.2.3', startedAt: new Date() }),
    download: () => Promise.reject(new Refusal('member', 'Cannot read the file: there is none')),
    log: logInto(lines),
    ...more,
  };
  return { options, lines };
}
