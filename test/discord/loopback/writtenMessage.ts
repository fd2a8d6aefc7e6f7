import type { Words } from './loopbackDiscord.ts';

type Place = {
  readonly id: string;
  readonly applicationId: string;
  readonly guildId: string;
  readonly channelId: string;
};

const DIRECT_CHANNEL = '300000000000000009';

/** A member's message as the gateway sends it: without its words where they neither mention the bot nor go to it. */
export function writtenMessage(words: Words, { id, applicationId, guildId, channelId }: Place) {
  const { content, mentionsBot = false, direct = false, byBot = false, userId = '700000000000000001' } = words;
  const bot = { id: applicationId, username: 'footnote', discriminator: '0', avatar: null, bot: true };
  const author = { id: userId, username: 'reader', discriminator: '0', avatar: null, bot: byBot };
  return {
    id,
    guild_id: guildId,
    channel_id: direct ? DIRECT_CHANNEL : channelId,
    ...(words.repliesTo && {
      message_reference: { message_id: words.repliesTo, channel_id: direct ? DIRECT_CHANNEL : channelId },
    }),
    author,
    member: { roles: [], joined_at: '2023-01-01T00:00:00.000000+00:00', deaf: false, mute: false, flags: 0 },
    content: mentionsBot || direct ? content : '',
    mentions: mentionsBot ? [bot] : [],
    mention_roles: [],
    mention_everyone: false,
    attachments: [],
    embeds: [],
    components: [],
    timestamp: '2023-01-01T00:00:00.000000+00:00',
    edited_timestamp: null,
    tts: false,
    pinned: false,
    type: words.repliesTo ? 19 : 0,
    flags: 0,
  };
}
