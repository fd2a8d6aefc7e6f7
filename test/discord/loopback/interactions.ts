import { EventEmitter, once } from 'node:events';
import type { Clock } from './clock.ts';

/** What Discord answers to a request: a status and a body. */
export type Reply = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** How an interaction was acknowledged: the type and data of the callback. */
export type Acknowledgement = { readonly type: number; readonly data?: Readonly<Record<string, unknown>> };

type State = { readonly token: string; readonly sentAt: number; acknowledged?: Acknowledgement };

export type Interactions = {
  /** Notes that an interaction was sent to the bot. */
  readonly sent: (id: string, token: string) => void;
  readonly acknowledge: (id: string, token: string, acknowledgement: Acknowledgement) => Reply;
  /** Whether the token may still be used to edit the answer or to add to it. */
  readonly usable: (token: string) => boolean;
  /** Resolves when the bot has acknowledged the interaction in time. */
  readonly acknowledged: (id: string) => Promise<Acknowledgement>;
};

const FIRST_ANSWER_MS = 3_000;
const TOKEN_MS = 15 * 60_000;
const UNKNOWN_INTERACTION: Reply = { status: 404, body: { code: 10062, message: 'Unknown interaction' } };
const TWICE: Reply = { status: 400, body: { code: 40060, message: 'Interaction has already been acknowledged.' } };

/** Keeps the rules for interactions: an answer within 3 s, only one, and the token good for 15 minutes. */
export function trackInteractions(clock: Clock): Interactions {
  const byId = new Map<string, State>();
  const events = new EventEmitter().setMaxListeners(0);
  return {
    sent: (id, token) => void byId.set(id, { token, sentAt: clock.now() }),
    acknowledge: (id, token, acknowledgement) => {
      const state = byId.get(id);
      if (!state || state.token !== token || clock.now() - state.sentAt > FIRST_ANSWER_MS) return UNKNOWN_INTERACTION;
      if (state.acknowledged) return TWICE;
      state.acknowledged = acknowledgement;
      events.emit(id, acknowledgement);
      return { status: 204 };
    },
    usable: (token) => {
      const state = [...byId.values()].find((one) => one.token === token);
      return Boolean(state?.acknowledged && clock.now() - state.sentAt <= TOKEN_MS);
    },
    acknowledged: async (id) => {
      const known = byId.get(id)?.acknowledged;
      return known ?? ((await once(events, id))[0] as Acknowledgement);
    },
  };
}
