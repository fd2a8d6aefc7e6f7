import fc from 'fast-check';
import { hostilePieces } from './hostilePieces.ts';

/** Texts as nobody means well with them, up to the 6,000 characters that Discord takes for an option. */
export const hostileTexts: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...hostilePieces), { minLength: 1, maxLength: 12 }).map((all) => all.join('')),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...hostilePieces), { minLength: 300, maxLength: 600 })
      .map((all) => all.join('').slice(0, 6_000)),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }) },
  { weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 80 }) },
);
