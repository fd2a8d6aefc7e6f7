import fc from 'fast-check';

/** Everything that has ever broken out of a quotation, in pieces. */
const PIECES: readonly string[] = [
  ...[
    '@everyone',
    '@here',
    '<@123>',
    '<@&9>',
    '<#1>',
    '<t:1:R>',
    '<:a:1>',
    ':smile:',
    'https://evil.example/',
    '</a:1>',
  ],
  ...['**', '__', '~~', '||', '`', '```', '\n# ', '\n> ', '\n>>> ', '\n- ', '\n-# ', '\n1. ', '[x](http://e)', '\\'],
  ...['\u202e', '\u2066', '\u200b', '\u0000', '\u001b[31m', '\ue000', '\ud83d', '\udc4b', '\ufeff', '\u2028', '\r\n'],
  ...[
    'Z\u0351\u036b\u0343\u036a\u0302\u036b',
    '👩‍👩‍👧',
    '🇨🇳',
    'مرحبا ',
    'שלום',
    '盛蕾',
    'ก้ำ',
    'ﷺ',
    ' ',
    '\t',
    '|',
    '=',
    '%7C',
  ],
  ...['word ', 'Sheng Lei', 'Changzhou ', 'mayor of ', 'by 2025', "'s ", 'x'.repeat(300)],
];

/** Texts as nobody means well with them, up to the 6,000 characters that Discord takes for an option. */
export const hostileTexts: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }).map((all) => all.join('')),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...PIECES), { minLength: 300, maxLength: 600 })
      .map((all) => all.join('').slice(0, 6_000)),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }) },
  { weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 80 }) },
);
