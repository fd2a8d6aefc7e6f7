import type { IntentName, Request, Slots } from '#model/request.ts';

/** What each intent asks for, in words that a reader who typed the question can check. */
const ASKED_FOR: Readonly<Record<IntentName, string>> = {
  who: 'all about',
  holder: 'holder of',
  targets: 'targets',
  figures: 'figures',
  plans: 'plans',
  compare: 'comparison',
  said: 'what was said',
  event: 'events',
  timeline: 'dates',
  project: 'projects',
  topic: 'facts on',
  org: 'about the organisation',
  place: 'about the place',
  sources: 'the articles that were read',
  help: 'what can be asked',
  passage: 'passages nearest to the words',
};

const RANK_WORDS = { former: 'former', before: 'before', after: 'after' } as const;

/**
 * How a question was understood: "holder of post mayor, of Changzhou", "targets of Oslo, on jobs, by 2030". For every
 * intent and slot; a name that was chosen from several is said without the kind in its key.
 */
export function describeRequest({ intent, slots }: Request): string {
  const parts =
    intent === 'holder' ? describeHolder(slots) : intent === 'who' ? describeWho(slots) : describeOther(intent, slots);
  return [...parts, ...describeTimes(slots)].filter(Boolean).join(', ');
}

function describeHolder({ post, of, name, rank }: Slots): string[] {
  const held = `${rank === 'former' ? 'former ' : ''}${ASKED_FOR.holder} ${post ? `post ${post}` : 'the highest post'}`;
  const before = rank && rank !== 'former' ? RANK_WORDS[rank] : 'asked of';
  return [held, of ? `of ${withoutKind(of)}` : '', name ? `${before} ${withoutKind(name)}` : ''];
}

function describeWho({ name = '', bound }: Slots): string[] {
  return bound ? [`${bound} when ${withoutKind(name)} holds a post`] : [`${ASKED_FOR.who} ${withoutKind(name)}`];
}

function describeOther(intent: IntentName, { name, of, with: other, topic, event, post }: Slots): string[] {
  const [direct, rest] = intent === 'topic' ? [topic, undefined] : [intent === 'event' ? event : name, topic];
  const subject = direct ? `${ASKED_FOR[intent]}${JOINTS[intent] ?? ' '}${withoutKind(direct)}` : ASKED_FOR[intent];
  return [
    subject,
    intent === 'event' && name ? `of ${withoutKind(name)}` : '',
    of ? `of ${withoutKind(of)}` : '',
    other ? `with ${withoutKind(other)}` : '',
    post ? `post ${post}` : '',
    rest ? `on ${rest}` : '',
  ];
}

const JOINTS: Partial<Record<IntentName, string>> = {
  said: ' by ',
  event: ': ',
  timeline: ' of ',
  project: ' of ',
  passage: ' ',
};

function describeTimes({ from, to, by }: Slots): string[] {
  if (from && to) return [from === to ? `in ${from}` : `from ${from} to ${to}`];
  return [from ? `since ${from}` : '', to ? `until ${to}` : '', by ? `by ${by}` : ''];
}

/** "place:oslo" is the key of a chosen name. */
function withoutKind(name: string): string {
  return name.replace(/^(?:person|place|organisation|other|post):/u, '');
}
