import type { Action } from '#model/serverCommand.ts';
import type { Button } from './components.ts';
import { encodePress } from './press.ts';

/** A button for something that can be done; none where its code takes more than Discord's 100 characters. */
export function actionButton({ label, grave = false, ...action }: Action): readonly Button[] {
  const code = encodePress(
    'call' in action ? { kind: 'run', call: action.call } : { kind: 'page', page: 0, request: action.request },
  );
  return code ? [{ type: 2, style: grave ? 4 : 2, label, custom_id: code }] : [];
}
