import type { Candidate } from '#model/answer.ts';
import { encodeRequest } from '#present/discord/codes/requestCode.ts';
import type { ActionRow } from '#present/discord/components.ts';
import { escapeMarkdown } from '#present/discord/markdown/escapeMarkdown.ts';
import { fitLines } from '#present/discord/markdown/fitLines.ts';
import { cleanText } from '#present/text/cleanText.ts';
import { shortenText } from '#present/text/shortenText.ts';
import type { Phrases } from '#wording/en/phrases.ts';

/** Discord's limits: options of a menu; label, description and value of each. */
const MOST_OPTIONS = 25;
const OPTION_TEXT = 100;
const LIMITS = { label: 120, description: 160, all: 3_000 } as const;

/** The custom_id of the menu; what is picked stands in the value. */
const PICK = 'pick';

/** What a name can mean, for the reader. */
export function listChoices(candidates: readonly Candidate[], words: Phrases): string {
  const lines = candidates.map(
    ({ label, description }) =>
      `- **${escapeMarkdown(label, LIMITS.label)}** — ${escapeMarkdown(description, LIMITS.description)}`,
  );
  return fitLines(lines, LIMITS.all, words);
}

/** What a name can mean, to pick from. The value of each option is the request that it stands for. */
export function makeChoiceMenu(candidates: readonly Candidate[], { buttons }: Phrases): readonly ActionRow[] {
  const byCode = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const code = encodeRequest(candidate.request, OPTION_TEXT);
    if (code && !byCode.has(code)) byCode.set(code, candidate);
  }
  const options = [...byCode].slice(0, MOST_OPTIONS).map(([value, { label, description }]) => ({
    label: shortenText(cleanText(label), OPTION_TEXT),
    value,
    description: shortenText(cleanText(description), OPTION_TEXT),
  }));
  if (options.length === 0) return [];
  return [{ type: 1, components: [{ type: 3, custom_id: PICK, placeholder: buttons.chooseOne, options }] }];
}
