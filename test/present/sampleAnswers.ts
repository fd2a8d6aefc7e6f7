import type { Ambiguous, Citation, Found, Guide, NotFound, NotUnderstood, PassageAnswer } from '#model/answer.ts';
import type { Request } from '#model/request.ts';

const request: Request = { intent: 'who', slots: { name: 'Mira Holt' }, utterance: '/who Mira Holt' };

/** A citation of an invented article; `marked` are the words of the passage that carry the fact. */
export function citation(text: string, marked: string, more: Partial<Citation> = {}): Citation {
  const start = 100;
  const at = start + text.indexOf(marked);
  return {
    articleId: 'veldhaven-port',
    title: 'Veldhaven wants a deeper harbour',
    publisher: 'The Harbour Post',
    publishedOn: '2023-07-22',
    url: 'https://harbour.example/veldhaven-port',
    span: { start, end: start + text.length },
    text,
    paragraph: 4,
    highlights: [{ start: at, end: at + marked.length }],
    ...more,
  };
}

const mayor = citation(
  'Mira Holt, mayor of Veldhaven since the spring, opened the meeting and said that the city would deepen its harbour within three years.',
  'Mira Holt, mayor of Veldhaven',
);
const engineer = citation(
  'Before that she had led the water board of Oosterland.',
  'led the water board of Oosterland',
  {
    articleId: 'oosterland-dykes',
    title: 'Higher dykes for Oosterland [update]',
    publisher: 'Oosterland Courant',
    publishedOn: '2021-03',
    url: 'https://courant.example/a_(b)?c=d_e_f',
    paragraph: 11,
  },
);

const found: Found = {
  kind: 'found',
  request,
  score: 0.9,
  title: 'Mira Holt',
  statements: [
    { text: 'Mayor of Veldhaven, as of 22 July 2023', citations: [mayor] },
    { text: 'Wants to deepen the harbour of Veldhaven within three years', citations: [mayor, engineer] },
    { text: 'Formerly head of the water board of Oosterland, as of March 2021', citations: [engineer] },
  ],
};

const targets: Found = {
  kind: 'found',
  request: { intent: 'targets', slots: { of: 'Veldhaven' }, utterance: '/targets Veldhaven' },
  score: 0.8,
  title: 'Targets of Veldhaven',
  columns: ['What', 'Value', 'Deadline', 'Who'],
  statements: [
    {
      text: 'Throughput of the harbour: 4.5 million containers by 2027 (Port of Veldhaven)',
      cells: ['Throughput of the harbour', '4.5 million containers', '2027', 'Port of Veldhaven'],
      citations: [mayor],
    },
    {
      text: 'Draught: over 16 metres',
      cells: ['Draught', '> 16 m', '', '韦尔德港务局'],
      citations: [engineer],
    },
  ],
};

const passage: PassageAnswer = {
  kind: 'passage',
  request: { intent: 'passage', slots: { topic: 'ferry' }, utterance: 'when does the ferry leave?' },
  score: 0.3,
  statements: [{ text: engineer.text, citations: [engineer] }],
};

const notFound: NotFound = {
  kind: 'not-found',
  request,
  score: 0,
  sought: 'Mria Hlot',
  searched: { articles: 5, newest: '2023-07-22' },
  nearest: ['Mira Holt', 'Maria Hulst'],
};

const ambiguous: Ambiguous = {
  kind: 'ambiguous',
  request,
  score: 0.5,
  sought: 'Holt',
  candidates: [
    { label: 'Mira Holt', description: 'mayor of Veldhaven', request },
    {
      label: 'Jan Holt',
      description: 'director of the ferry line',
      request: { ...request, slots: { name: 'Jan Holt' } },
    },
  ],
};

const notUnderstood: NotUnderstood = {
  kind: 'not-understood',
  utterance: 'harbour harbour?',
  problem: { kind: 'noCommand', name: 'harbour' },
  examples: ['/who Mira Holt', 'who is mayor of Veldhaven?'],
};

const guide: Guide = { kind: 'guide', title: 'What you can ask', lines: ['/who NAME: who someone is', '/help: this'] };

/** One answer of every kind, invented for the tests. */
export const sample = { found, targets, passage, notFound, ambiguous, notUnderstood, guide } as const;
