import { mixHashes } from '#annotate/names/model/hashing.ts';
import { NAME_KINDS, readKind } from '#annotate/names/model/nameLabels.ts';
import type { EmitFeature } from './emitTokenFeatures.ts';
import type { NameText } from './nameText.ts';

const ROLES = 1 + NAME_KINDS.length;

/** How often each form was given each kind (0 none, then the kinds) by the first pass: forms by kinds, outside headlines. */
export type LabelMemory = { readonly labels: Uint8Array; readonly counts: Uint16Array };

/**
 * What the first pass said of an article, for the second (two-stage tagging with label consistency: Krishnan and
 * Manning 2006).
 */
export function rememberLabels(text: NameText, labels: Uint8Array): LabelMemory {
  const counts = new Uint16Array(text.lowerForms.length * ROLES);
  for (let i = 0; i < text.size; i++) {
    if (!text.words[i]?.capital) continue;
    const place = (text.forms[i] as number) * ROLES + readKind(labels[i] as number) + 1;
    counts[place] = (counts[place] as number) + 1;
  }
  return { labels, counts };
}

/** The features that the first pass adds to a token. */
export function emitRememberedLabels(text: NameText, memory: LabelMemory, i: number, emit: EmitFeature): void {
  const { labels, counts } = memory;
  const own = labels[i] as number;
  const before = i > (text.from[i] as number) ? (labels[i - 1] as number) : 0;
  const behind = i + 1 < (text.to[i] as number) ? (labels[i + 1] as number) : 0;
  if (own || before || behind) {
    emit(mixHashes(200, own, 0));
    emit(mixHashes(201, before, own));
    emit(mixHashes(202, own, behind));
  }
  if (text.words[i]?.capital) emitForm(counts, text.forms[i] as number, own, emit);
}

function emitForm(counts: Uint16Array, form: number, own: number, emit: EmitFeature): void {
  const ownRole = readKind(own) + 1;
  let best = -1;
  let most = 0;
  let total = 0;
  for (let role = 0; role < ROLES; role++) {
    const others = (counts[form * ROLES + role] as number) - (role === ownRole ? 1 : 0);
    if (others > 0) emit(mixHashes(203, role, own));
    total += others;
    if (others > most) [most, best] = [others, role];
  }
  if (total === 0) return;
  emit(mixHashes(204, best, own));
  emit(mixHashes(205, best, most === total ? 1 : 0));
}
