import { filtersOf, type Request, type Slots } from '#model/request.ts';
import type { AskedIntent, Phrases } from '#wording/en/phrases.ts';

/**
 * How a question was understood: "holder of post mayor, of Changzhou", "targets of Oslo, on jobs, by 2030". For every
 * intent and slot; a name that was chosen from several is said without the kind in its key.
 */
export function describeRequest({ intent, slots }: Request, words: Phrases): string {
  const parts =
    intent === 'holder'
      ? describeHolder(slots, words)
      : intent === 'who' && slots.bound
        ? [describeBound(slots, words)]
        : describeOther(intent, slots, words);
  return [...parts, ...describeTimes(slots, words)].filter(Boolean).join(words.comma);
}

/** The filters of a request: "on jobs, by 2030"; nothing if there are none. */
export function describeFilters(asked: Request, words: Phrases): string {
  const { topic, ...times } = filtersOf(asked);
  return [topic ? words.request.on(topic) : '', ...describeTimes(times, words)].filter(Boolean).join(words.comma);
}

function describeHolder({ post = '', of, name, rank }: Slots, { request }: Phrases): string[] {
  const before = rank && rank !== 'former' ? request[rank] : request.askedOf;
  return [
    request.holder(post, rank === 'former'),
    of ? request.of(withoutKind(of)) : '',
    name ? before(withoutKind(name)) : '',
  ];
}

function describeBound({ name = '', bound }: Slots, { titles }: Phrases): string {
  return (bound === 'since' ? titles.sinceWhen : titles.untilWhen)(withoutKind(name));
}

function describeOther(intent: AskedIntent, slots: Slots, { request }: Phrases): string[] {
  const { name, of, with: other, topic, event, post } = slots;
  const [direct, rest] = intent === 'topic' ? [topic, undefined] : [intent === 'event' ? event : name, topic];
  const [asked, joint] = request.asked[intent];
  return [
    direct ? `${asked}${joint}${withoutKind(direct)}` : asked,
    intent === 'event' && name ? request.of(withoutKind(name)) : '',
    of ? request.of(withoutKind(of)) : '',
    other ? request.with(withoutKind(other)) : '',
    post ? request.post(post) : '',
    rest ? request.on(rest) : '',
  ];
}

function describeTimes({ from, to, by }: Slots, { request }: Phrases): string[] {
  if (from && to) return [from === to ? request.in(from) : request.fromTo(from, to)];
  return [from ? request.since(from) : '', to ? request.until(to) : '', by ? request.by(by) : ''];
}

/** "place:oslo" is the key of a chosen name. */
function withoutKind(name: string): string {
  return name.replace(/^(?:person|place|organisation|other|post):/u, '');
}
