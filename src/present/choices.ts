import type { Phrases } from '#lexicon/phrases/phrases.ts';
import type { Candidate } from '#model/answer.ts';
import { cleanText } from './cleanText.ts';
import type { ActionRow } from './components.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { linesWithin } from './linesWithin.ts';
import { encodeRequest } from './requestCode.ts';
import { shorten } from './shorten.ts';

/** Discord's limits: options of a menu; label, description and value of each. */
const MOST_OPTIONS = 25;
const OPTION_TEXT = 100;
const LIMITS = { label: 120, description: 160, all: 3_000 } as const;

/** The custom_id of the menu; what is picked stands in the value. */
const PICK = 'pick';

/** What a name can mean, for the reader. */
export function choicesText(candidates: readonly Candidate[], words: Phrases): string {
  const lines = candidates.map(
    ({ label, description }) =>
      `- **${escapeMarkdown(label, LIMITS.label)}** — ${escapeMarkdown(description, LIMITS.description)}`,
  );
  return linesWithin(lines, LIMITS.all, words);
}

/** What a name can mean, to pick from. The value of each option is the request that it stands for. */
export function choiceRow(candidates: readonly Candidate[], { buttons }: Phrases): readonly ActionRow[] {
  const byCode = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const code = encodeRequest(candidate.request, OPTION_TEXT);
    if (code && !byCode.has(code)) byCode.set(code, candidate);
  }
  const options = [...byCode].slice(0, MOST_OPTIONS).map(([value, { label, description }]) => ({
    label: shorten(cleanText(label), OPTION_TEXT),
    value,
    description: shorten(cleanText(description), OPTION_TEXT),
  }));
  if (options.length === 0) return [];
  return [{ type: 1, components: [{ type: 3, custom_id: PICK, placeholder: buttons.chooseOne, options }] }];
}
