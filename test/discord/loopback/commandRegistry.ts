import { type Breaches, commandBreaches } from '../../support/discordLimits.ts';
import type { Clock } from './clock.ts';
import type { Reply } from './interactions.ts';

/** A command as it is registered; Discord adds an id and spells everything out. */
type Registered = Readonly<Record<string, unknown>> & { readonly id: string; readonly name: string };

export type CommandRegistry = {
  /** The commands of a scope: a server's id, or '' for all servers. */
  readonly list: (scope: string) => readonly Registered[];
  readonly create: (scope: string, body: object) => Reply;
  readonly change: (scope: string, id: string, body: object) => Reply;
  readonly remove: (scope: string, id: string) => Reply;
};

const UNKNOWN: Reply = { status: 404, body: { code: 10063, message: 'Unknown application command' } };

export function commandRegistry(
  applicationId: string,
  clock: Clock,
  breached: (breaches: Breaches) => void,
): CommandRegistry {
  const scopes = new Map<string, readonly Registered[]>();
  const list = (scope: string) => scopes.get(scope) ?? [];
  const store = (scope: string, command: Registered, status: number): Reply => {
    const all = [...list(scope).filter(({ id, name }) => id !== command.id && name !== command.name), command];
    const breaches = commandBreaches(all);
    breached(breaches);
    if (breaches.length > 0) return { status: 400, body: { code: 50035, message: breaches.join('; ') } };
    scopes.set(scope, all);
    return { status, body: command };
  };
  return {
    list,
    create: (scope, body) => store(scope, spelledOut(body, clock.snowflake(), applicationId), 201),
    change: (scope, id, body) => {
      const old = list(scope).find((command) => command.id === id);
      return old ? store(scope, spelledOut({ ...old, ...body }, id, applicationId), 200) : UNKNOWN;
    },
    remove: (scope, id) => {
      const rest = list(scope).filter((command) => command.id !== id);
      if (rest.length === list(scope).length) return UNKNOWN;
      scopes.set(scope, rest);
      return { status: 204 };
    },
  };
}

function spelledOut(body: object, id: string, applicationId: string): Registered {
  const { options = [], ...rest } = body as { options?: readonly Readonly<Record<string, unknown>>[]; name: string };
  return {
    type: 1,
    application_id: applicationId,
    version: id,
    default_member_permissions: null,
    nsfw: false,
    name_localizations: null,
    description_localizations: null,
    ...rest,
    id,
    options: options.map(({ required, ...option }) => ({ ...option, ...(required === true && { required }) })),
  };
}
