import type { Acknowledgement } from './interactions.ts';

/** What the bot sent, as far as its looks and buttons go. */
export type Sent = Pick<Acknowledgement, 'data'>;

/** A message that the bot sent as Discord gives it back: whole, with every press, and to whoever fetches it. */
export function sentMessage({ data }: Sent, id = '500000000000000001', channelId = '300000000000000001') {
  const { components = [], flags = 0 } = data ?? {};
  const author = { id: '100000000000000001', username: 'footnote', discriminator: '0', avatar: null, bot: true };
  const nothing = {
    attachments: [],
    embeds: [],
    mentions: [],
    mention_roles: [],
    pinned: false,
    tts: false,
    content: '',
  };
  const times = { timestamp: '2023-01-01T00:00:00.000000+00:00', edited_timestamp: null };
  return {
    ...nothing,
    ...times,
    id,
    channel_id: channelId,
    author,
    mention_everyone: false,
    type: 0,
    components,
    flags,
  };
}
