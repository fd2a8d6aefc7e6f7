import type { Request } from '#model/request.ts';
import { encodeButton } from '#present/discord/codes/buttonCode.ts';
import type { ActionRow, Button } from '#present/discord/components.ts';
import type { Phrases } from '#wording/en/phrases.ts';

export type PageRowOptions = {
  /** Counted from 0. */
  readonly page: number;
  readonly count: number;
  /** What the pages answer, to answer it again when one is turned. */
  readonly request: Request | undefined;
  readonly askedBy: string | undefined;
  /** Whether its lines can be reported. */
  readonly reports: boolean;
  /** The same without its filters, which may find something. */
  readonly unfiltered?: Request | undefined;
  readonly words: Phrases;
};

/** The buttons under an answer: earlier page, which page, later page, report, delete; no row if there is none. */
export function makePageRow(options: PageRowOptions): readonly ActionRow[] {
  const asking = [...makePageButtons(options), ...makeReportButton(options)];
  const buttons = [...asking, ...makeUnfilteredButton(options), ...makeDeleteButton(options, asking.length > 0)];
  return buttons.length > 0 ? [{ type: 1, components: buttons }] : [];
}

function makePageButtons({ page, count, request, words: { buttons } }: PageRowOptions): readonly Button[] {
  if (count < 2) return [];
  const number = {
    type: 2,
    style: 2,
    label: buttons.page(page + 1, count),
    custom_id: 'page',
    disabled: true,
  } as const;
  const earlier = request && encodeButton({ kind: 'page', page: Math.max(page - 1, 0), request });
  const later = request && encodeButton({ kind: 'page', page: page + 1, request });
  if (!earlier || !later) return [{ ...number, label: buttons.pageAlone(page + 1, count) }];
  return [makeTurnButton('◀', earlier, page === 0), number, makeTurnButton('▶', later, page === count - 1)];
}

function makeTurnButton(label: string, code: string, disabled: boolean): Button {
  return { type: 2, style: 2, label, custom_id: code, disabled };
}

function makeReportButton({ page, request, reports, words }: PageRowOptions): readonly Button[] {
  const code = reports && request && encodeButton({ kind: 'report', page, request });
  return code ? [{ type: 2, style: 2, label: words.buttons.report, custom_id: code }] : [];
}

function makeUnfilteredButton({ unfiltered, words }: PageRowOptions): readonly Button[] {
  const code = unfiltered && encodeButton({ kind: 'page', page: 0, request: unfiltered });
  return code ? [{ type: 2, style: 2, label: words.buttons.withoutFilters, custom_id: code }] : [];
}

/** A reply to the answer builds on what it answers, which a button must tell after a restart. */
function makeDeleteButton({ askedBy, request, words }: PageRowOptions, isTold: boolean): readonly Button[] {
  const code = askedBy && encodeButton({ kind: 'delete', askedBy, ...(request && !isTold && { request }) });
  return code ? [{ type: 2, style: 2, label: words.buttons.remove, custom_id: code }] : [];
}
