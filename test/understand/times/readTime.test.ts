import { describe, expect, test } from 'vitest';
import { readTime } from '#understand/times/readTime.ts';

describe('readTime', () => {
  test.each([
    ['who was mayor of Oslo in 2021', 'who was mayor of Oslo', { from: '2021', to: '2021' }],
    ['targets of Oslo before 2025', 'targets of Oslo', { by: '2024' }],
    ['targets of Oslo by the end of 2026', 'targets of Oslo', { by: '2026' }],
    ['what happened in Oslo since 2020', 'what happened in Oslo', { from: '2020' }],
    ['what happened in Oslo after 2020', 'what happened in Oslo', { from: '2021' }],
    ['what happened in Oslo between 2023 and 2024', 'what happened in Oslo', { from: '2023', to: '2024' }],
    ['events in Oslo in March 2024', 'events in Oslo', { from: '2024-03', to: '2024-03' }],
    ['Oslo jobs target 2030', 'Oslo jobs target', { from: '2030', to: '2030' }],
    ['what did Ma Rong say last year', 'what did Ma Rong say', { from: '2025', to: '2025' }],
    ['what does Oslo plan next year', 'what does Oslo plan', { from: '2027', to: '2027' }],
    ['events in Oslo this month', 'events in Oslo', { from: '2026-01', to: '2026-01' }],
    ['events in Oslo last month', 'events in Oslo', { from: '2025-12', to: '2025-12' }],
    ['plans of Oslo by the end of this year', 'plans of Oslo', { by: '2026' }],
  ])('takes the time off "%s"', (plain, rest, time) => {
    expect(readTime(plain, '2026-01-15')).toEqual({ rest, time });
  });

  test.each(['who is the mayor of Oslo', 'the event on July 21', 'what are the 2000 places of Oslo'])(
    'finds none in "%s"',
    (plain) => {
      expect(readTime(plain, '2026-01-15')).toEqual({ rest: plain, time: {} });
    },
  );
});
