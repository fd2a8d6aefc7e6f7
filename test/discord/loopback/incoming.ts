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
};

/** The kinds of interaction, by Discord's numbers. */
const TYPES = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
export type IncomingKind = keyof typeof TYPES;

/** An interaction as the gateway sends it, in the shape that discord-api-types describes. */
export function incoming(kind: IncomingKind, origin: Origin, parts: Readonly<Record<string, unknown>>): object {
  const { id, token, applicationId, guildId, channelId, permissions = '0', locale = 'en-US' } = origin;
  return {
    id,
    token,
    application_id: applicationId,
    type: TYPES[kind],
    version: 1,
    guild_id: guildId,
    guild: { id: guildId, locale: 'en-US', features: [] },
    channel_id: channelId,
    channel: { id: channelId, type: 0, name: 'news', guild_id: guildId, permissions: '0' },
    member: { ...memberOf(origin.userId ?? '700000000000000001'), permissions },
    entitlements: [],
    authorizing_integration_owners: { 0: guildId },
    context: 0,
    app_permissions: '0',
    attachment_size_limit: 10_485_760,
    locale,
    guild_locale: 'en-US',
    ...parts,
  };
}

function memberOf(userId: string): object {
  const user = { id: userId, username: 'reader', discriminator: '0', global_name: 'Reader', avatar: null };
  return { user, roles: [], joined_at: '2023-01-01T00:00:00.000000+00:00', deaf: false, mute: false, flags: 0 };
}
