import type { CommandContext, Notice, ServerCommand } from '#model/serverCommand.ts';
import type { Phrases } from '#wording/en/phrases.ts';
import { phrasesFor } from '#wording/phrasesOf.ts';

export default {
  name: 'about',
  description: 'What Footnote is, what it has read, and since when it runs',
  managers: false,
  anywhere: true,
  options: [],
  act: describeFootnote,
} satisfies ServerCommand;

const MINUTE_MS = 60_000;

function describeFootnote(_options: unknown, { server, about: { version, startedAt } }: CommandContext): Notice {
  const words = phrasesFor(server);
  const records = server.records();
  const facts = records.reduce((sum, record) => sum + record.facts.length, 0);
  const newest = records
    .flatMap(({ article }) => article.publishedOn ?? [])
    .sort()
    .at(-1);
  return {
    kind: 'notice',
    title: `Footnote ${version}`,
    lines: [
      words.about.line,
      words.about.articles(records.length, newest && words.date(newest)),
      words.about.facts(facts),
      words.about.running(describeDuration(Date.now() - startedAt.getTime(), words)),
    ],
  };
}

function describeDuration(milliseconds: number, { about: words }: Phrases): string {
  const minutes = Math.floor(milliseconds / MINUTE_MS);
  const parts = [
    [Math.floor(minutes / 1440), words.days],
    [Math.floor(minutes / 60) % 24, words.hours],
    [minutes % 60, words.minutes],
  ] as const;
  const shown = parts.filter(([count]) => count > 0).map(([count, inWords]) => inWords(count));
  return shown.length > 0 ? words.together(shown) : words.underAMinute;
}
