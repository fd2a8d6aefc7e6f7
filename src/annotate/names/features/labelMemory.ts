import { hashing } from '#annotate/names/model/hashing.ts';
import { nameLabels } from '#annotate/names/model/nameLabels.ts';
import type { EmitFeature } from './emitTokenFeatures.ts';
import type { NameText } from './nameText.ts';

const { mix } = hashing;
const ROLES = 1 + nameLabels.kinds.length;

/** How often each form was given each kind (0 none, then the kinds) by the first pass: forms by kinds, outside headlines. */
export type LabelMemory = { readonly labels: Uint8Array; readonly counts: Uint16Array };

/**
 * What the first pass said of an article, for the second (two-stage tagging with label consistency: Krishnan and
 * Manning 2006).
 */
export const labelMemory = {
  of(text: NameText, labels: Uint8Array): LabelMemory {
    const counts = new Uint16Array(text.lowerForms.length * ROLES);
    for (let i = 0; i < text.size; i++) {
      if (!text.words[i]?.capital) continue;
      const place = (text.forms[i] as number) * ROLES + nameLabels.kindOf(labels[i] as number) + 1;
      counts[place] = (counts[place] as number) + 1;
    }
    return { labels, counts };
  },

  /** The features that the first pass adds to a token. */
  features(text: NameText, { labels, counts }: LabelMemory, i: number, emit: EmitFeature): void {
    const own = labels[i] as number;
    const before = i > (text.from[i] as number) ? (labels[i - 1] as number) : 0;
    const behind = i + 1 < (text.to[i] as number) ? (labels[i + 1] as number) : 0;
    if (own || before || behind) {
      emit(mix(200, own, 0));
      emit(mix(201, before, own));
      emit(mix(202, own, behind));
    }
    if (text.words[i]?.capital) emitForm(counts, text.forms[i] as number, own, emit);
  },
} as const;

function emitForm(counts: Uint16Array, form: number, own: number, emit: EmitFeature): void {
  const ownRole = nameLabels.kindOf(own) + 1;
  let best = -1;
  let most = 0;
  let total = 0;
  for (let role = 0; role < ROLES; role++) {
    const others = (counts[form * ROLES + role] as number) - (role === ownRole ? 1 : 0);
    if (others > 0) emit(mix(203, role, own));
    total += others;
    if (others > most) [most, best] = [others, role];
  }
  if (total === 0) return;
  emit(mix(204, best, own));
  emit(mix(205, best, most === total ? 1 : 0));
}
