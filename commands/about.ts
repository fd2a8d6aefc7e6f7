import type { Desk, Notice, ServerCommand } from '#model/serverCommand.ts';
import { writtenDate } from '#model/writtenDate.ts';

export default {
  name: 'about',
  description: 'What Footnote is, what it has read, and since when it runs',
  translations: {
    de: { name: 'über', description: 'Was Footnote ist, was es gelesen hat und seit wann es läuft' },
    'zh-CN': { name: '关于', description: 'Footnote 是什么、读过什么、运行了多久' },
  },
  managers: false,
  anywhere: true,
  options: [],
  act: about,
} satisfies ServerCommand;

const MINUTE = 60_000;

function about(_options: unknown, { server, about: { version, startedAt } }: Desk): Notice {
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
      'Answers from the news your team has read, with a footnote to the passage behind every line.',
      `Articles: ${records.length}${newest ? `, the newest of ${writtenDate(newest)}` : ''}`,
      `Facts: ${facts}`,
      `Running for ${duration(Date.now() - startedAt.getTime())}`,
    ],
  };
}

function duration(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / MINUTE);
  const parts = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor(minutes / 60) % 24, 'hour'],
    [minutes % 60, 'minute'],
  ] as const;
  const shown = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}${count > 1 ? 's' : ''}`);
  return shown.join(', ') || 'less than a minute';
}
