/** Who and where: what every interaction tells besides its data. */
export type Origin = {
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly userId?: string;
  /** The permissions of the member, as a number in decimal. */
  readonly permissions?: string;
  readonly locale?: string;
  /** In direct messages with the bot there is no server and no member. */
  readonly direct?: boolean;
  /** The channel that a thread belongs to, where it is used in one. */
  readonly threadOf?: string;
};

/** The kinds of interaction, by Discord's numbers. */
const TYPES = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
export type IncomingKind = keyof typeof TYPES;

/** An interaction as the gateway sends it, in the shape that discord-api-types describes. */
export function incoming(kind: IncomingKind, origin: Origin, parts: Readonly<Record<string, unknown>>): object {
  const { id, token, applicationId, channelId, locale = 'en-US' } = origin;
  return {
    id,
    token,
    application_id: applicationId,
    type: TYPES[kind],
    version: 1,
    channel_id: channelId,
    entitlements: [],
    app_permissions: '0',
    attachment_size_limit: 10_485_760,
    locale,
    ...(origin.direct ? directly(origin) : inServer(origin)),
    ...parts,
  };
}

function inServer({ guildId, channelId, userId = '700000000000000001', permissions = '0', threadOf }: Origin): object {
  const channel = { id: channelId, name: 'news', guild_id: guildId, permissions: '0' };
  const metadata = { archived: false, auto_archive_duration: 60, archive_timestamp: '2023-01-01T00:00:00+00:00' };
  return {
    guild_id: guildId,
    guild: { id: guildId, locale: 'en-US', features: [] },
    guild_locale: 'en-US',
    channel: threadOf
      ? { ...channel, type: 11, parent_id: threadOf, thread_metadata: metadata }
      : { ...channel, type: 0 },
    member: { ...memberOf(userId), permissions },
    authorizing_integration_owners: { 0: guildId },
    context: 0,
  };
}

function directly({ channelId, userId = '700000000000000001' }: Origin): object {
  const { user } = memberOf(userId);
  return {
    channel: { id: channelId, type: 1, recipients: [user] },
    user,
    authorizing_integration_owners: { 0: '0' },
    context: 1,
  };
}

function memberOf(userId: string) {
  const user = { id: userId, username: 'reader', discriminator: '0', global_name: 'Reader', avatar: null };
  return { user, roles: [], joined_at: '2023-01-01T00:00:00.000000+00:00', deaf: false, mute: false, flags: 0 };
}
