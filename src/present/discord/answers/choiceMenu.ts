import type { Candidate } from '#model/answer.ts';
import { encodeRequest } from '#present/discord/codes/requestCode.ts';
import type { ActionRow } from '#present/discord/components.ts';
import { DISCORD_LIMITS } from '#present/discord/limits.ts';
import { escapeMarkdown } from '#present/discord/markdown/escapeMarkdown.ts';
import { fitLines } from '#present/discord/markdown/fitLines.ts';
import { cleanText } from '#present/text/cleanText.ts';
import { shortenText } from '#present/text/shortenText.ts';
import type { Phrases } from '#wording/en/phrases.ts';

/** What is shown of a choice beside the menu, and of all together. */
const CHOICE_LIMITS = { label: 120, description: 160, all: 3_000 } as const;

/** The custom_id of the menu; what is picked stands in the value. */
const PICK_CODE = 'pick';

/** What a name can mean, for the reader. */
export function listChoices(candidates: readonly Candidate[], words: Phrases): string {
  const lines = candidates.map(
    ({ label, description }) =>
      `- **${escapeMarkdown(label, CHOICE_LIMITS.label)}** — ${escapeMarkdown(description, CHOICE_LIMITS.description)}`,
  );
  return fitLines(lines, CHOICE_LIMITS.all, words);
}

/** What a name can mean, to pick from. The value of each option is the request that it stands for. */
export function makeChoiceMenu(candidates: readonly Candidate[], placeholder: string): readonly ActionRow[] {
  const byCode = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const code = encodeRequest(candidate.request, DISCORD_LIMITS.option);
    if (code && !byCode.has(code)) byCode.set(code, candidate);
  }
  const options = [...byCode].slice(0, DISCORD_LIMITS.options).map(([value, { label, description }]) => ({
    label: shortenText(cleanText(label), DISCORD_LIMITS.option),
    value,
    ...(description && { description: shortenText(cleanText(description), DISCORD_LIMITS.option) }),
  }));
  if (options.length === 0) return [];
  return [{ type: 1, components: [{ type: 3, custom_id: PICK_CODE, placeholder, options }] }];
}
