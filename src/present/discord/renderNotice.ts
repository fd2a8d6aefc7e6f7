import type { CommandCall, Notice } from '#model/serverCommand.ts';
import type { Language } from '#model/serverState.ts';
import { escapeMarkdown } from '#present/discord/markdown/escapeMarkdown.ts';
import { fitLines } from '#present/discord/markdown/fitLines.ts';
import type { Phrases } from '#wording/en/phrases.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import {
  type ActionRow,
  type Button,
  COLOURS,
  type Container,
  messageOf,
  type RenderedMessage,
  toTextDisplay,
} from './components.ts';
import { buttonOf, dealEntries, linkChannels } from './dealEntries.ts';
import { DISCORD_LIMITS } from './limits.ts';

const LONGEST_REMARK = 1_000;
const NOTICE_LIMITS = {
  title: 200,
  line: 400,
  lines: 2_500,
  linesBesideEntries: 500,
  message: DISCORD_LIMITS.message - 100,
} as const;

/** A notice as a Discord message that keeps every limit of Discord's. Its files are sent beside it. */
export function renderNotice(
  { title, lines, entries = [], files = [], paging, channels = [] }: Notice,
  language: Language = 'en',
): RenderedMessage {
  const words = phrasesOf(language);
  const prose = fitLines(
    lines.map((line) => linkChannels(escapeMarkdown(line, NOTICE_LIMITS.line), channels)),
    entries.length > 0 ? NOTICE_LIMITS.linesBesideEntries : NOTICE_LIMITS.lines,
    words,
  );
  const above = [`### ${escapeMarkdown(title, NOTICE_LIMITS.title)}`, prose].filter((one) => one !== '');
  const room = NOTICE_LIMITS.message - above.join('').length;
  const pages = dealEntries(entries, { room, channels, paged: paging !== undefined, words });
  const page = Math.max(0, Math.min(paging?.page ?? 0, pages.length - 1));
  const attached = files.map(({ name }) => ({ type: 13, file: { url: `attachment://${name}` } }) as const);
  const container: Container = {
    type: 17,
    accent_color: COLOURS.violet,
    components: [...above.map(toTextDisplay), ...(pages[page] ?? []), ...attached],
  };
  return messageOf([container, ...(paging ? makeTurnRow(paging.call, { page, pages: pages.length, words }) : [])]);
}

type TurnOptions = { readonly page: number; readonly pages: number; readonly words: Phrases };

function makeTurnRow(call: CommandCall, { page, pages, words: { buttons } }: TurnOptions): readonly ActionRow[] {
  if (pages < 2) return [];
  const to = (label: string, target: number, disabled: boolean): readonly Button[] => {
    const [button] = buttonOf({ label, call: { ...call, options: { ...call.options, page: String(target) } } });
    return button ? [{ ...button, disabled }] : [];
  };
  const [earlier, later] = [to('◀', Math.max(0, page - 1), page === 0), to('▶', page + 1, page === pages - 1)];
  const number = {
    type: 2,
    style: 2,
    label: buttons.page(page + 1, pages),
    custom_id: 'page',
    disabled: true,
  } as const;
  return [{ type: 1, components: [...earlier, number, ...later] }];
}

/** A short message of Footnote's own, such as an apology. */
export function renderRemark(text: string): RenderedMessage {
  const components = [toTextDisplay(escapeMarkdown(text, LONGEST_REMARK))];
  return messageOf([{ type: 17, accent_color: COLOURS.grey, components }]);
}
