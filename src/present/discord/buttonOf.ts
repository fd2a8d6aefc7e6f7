import type { EntryAction } from '#model/serverCommand.ts';
import { encodeButton } from '#present/discord/codes/buttonCode.ts';
import type { Button } from './components.ts';

/** A button for something that can be done; none if its code is too long for Discord. */
export function buttonOf({ label, grave = false, ...action }: EntryAction): readonly Button[] {
  const code = encodeButton(
    'call' in action ? { kind: 'run', call: action.call } : { kind: 'page', page: 0, request: action.request },
  );
  return code ? [{ type: 2, style: grave ? 4 : 2, label, custom_id: code }] : [];
}
