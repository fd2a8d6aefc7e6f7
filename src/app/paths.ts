import { fileURLToPath } from 'node:url';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Where the parts of the project stand that are no code. `data` and `seeds` can be set otherwise, see config.ts. */
export const PATHS = {
  commands: fromRoot('commands'),
  data: fromRoot('data'),
  seeds: fromRoot('seeds'),
  wordVectors: fromRoot('data/models/words.bin'),
  reader: fromRoot('data/models/reader.bin'),
} as const;
