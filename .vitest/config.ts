import { defineConfig } from 'vitest/config';

/** How the tests run; `npm run check` measures what they cover, and test/coverage.ts holds it. */
export default defineConfig({
  test: {
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 20_000,
    coverage: {
      provider: 'v8',
      include: ['src/**', 'commands/**'],
      reporter: ['json-summary'],
      reportsDirectory: '.coverage',
    },
  },
});
