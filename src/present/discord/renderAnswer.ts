import type { Answer } from '#model/answer.ts';
import { withoutFilters } from '#model/request.ts';
import type { Language } from '#model/serverState.ts';
import { makeChoiceMenu } from '#present/discord/answers/choiceMenu.ts';
import { layOutPage } from '#present/discord/answers/layOutPage.ts';
import { makePageRow } from '#present/discord/answers/makePageRow.ts';
import { nearestAsChoices } from '#present/discord/answers/nearestNames.ts';
import { makePassageMenu } from '#present/discord/answers/passageMenu.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { COLOURS, type Container, messageOf, type RenderedMessage, toTextDisplay } from './components.ts';
import { isReportable } from './makeReportForm.ts';

export type AnswerOptions = {
  /** Counted from 0; the last page if there are fewer. */
  readonly page?: number;
  /** A menu shows the passages in their context. */
  readonly passages?: boolean;
  /** Lines that facts state can be reported. */
  readonly reports?: boolean;
  /** The user who may delete the message; absent if it is private, so that there is nothing to delete. */
  readonly askedBy?: string | undefined;
  /** Of Footnote's own words; English if it is absent. */
  readonly language?: Language;
};

const COLOUR_OF: Readonly<Record<Answer['kind'], number>> = {
  found: COLOURS.green,
  passage: COLOURS.amber,
  ambiguous: COLOURS.blue,
  'not-found': COLOURS.grey,
  'not-understood': COLOURS.grey,
  guide: COLOURS.violet,
};

/** An answer as a Discord message that keeps every limit of Discord's, whatever the answer holds. */
export function renderAnswer(answer: Answer, options: AnswerOptions = {}): RenderedMessage {
  const words = phrasesOf(options.language ?? 'en');
  const { above, choices, page, count, block, sources, notes, statements } = layOutPage(
    answer,
    options.page ?? 0,
    words,
  );
  const texts = [...above, block].filter((text) => text !== '');
  const components = [
    ...texts.map(toTextDisplay),
    ...makeChoiceMenu(choices, words.buttons.chooseOne),
    ...makeChoiceMenu(nearestAsChoices(answer), words.buttons.nearestName),
    ...renderSources(sources),
    ...(options.passages ? makePassageMenu(notes, words) : []),
  ];
  const container: Container = { type: 17, accent_color: COLOUR_OF[answer.kind], components };
  const request = 'request' in answer ? answer.request : undefined;
  const unfiltered = answer.kind === 'not-found' ? withoutFilters(answer.request) : undefined;
  const reports = options.reports === true && statements.some(isReportable);
  return messageOf([
    container,
    ...makePageRow({ page, count, request, askedBy: options.askedBy, reports, unfiltered, words }),
  ]);
}

function renderSources(sources: readonly string[]): Container['components'] {
  if (sources.length === 0) return [];
  return [{ type: 14, divider: true, spacing: 1 }, toTextDisplay(sources.join('\n'))];
}
