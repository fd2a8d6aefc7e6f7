import type { Place } from './loopbackDiscord.ts';

const JOINED = { roles: [], joined_at: '2023-01-01T00:00:00.000000+00:00', deaf: false, mute: false, flags: 0 };
const BOT = { id: '100000000000000001', username: 'footnote', discriminator: '0', avatar: null, bot: true };

/** A server with its channel, and one more whose id begins with 4, as the gateway tells of it. */
export function guildOf({ guildId, channelId }: Place): object {
  const channel = { type: 0, name: 'news', position: 0, permission_overwrites: [] };
  const channels = [channelId, channelId.replace(/^3/u, '4')].map((id) => ({ ...channel, id }));
  const everyone = { id: guildId, name: '@everyone', permissions: '0', position: 0, colors: {}, flags: 0 };
  const empty = { emojis: [], stickers: [], threads: [], presences: [], voice_states: [], features: [] };
  const none = { stage_instances: [], guild_scheduled_events: [], soundboard_sounds: [] };
  const own = { id: guildId, name: 'Newsroom', owner_id: '700000000000000001', member_count: 2 };
  return { ...own, ...empty, ...none, channels, members: [{ ...JOINED, user: BOT }], roles: [everyone] };
}
