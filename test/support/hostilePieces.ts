/** Everything that has ever broken out of a quotation, in pieces. */
export const hostilePieces: readonly string[] = [
  // Discord's own: mentions, times, emoji, commands, addresses.
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
  // Markdown.
  ...['**', '__', '~~', '||', '`', '```', '\n# ', '\n> ', '\n>>> ', '\n- ', '\n-# ', '\n1. ', '[x](http://e)', '\\'],
  ...['[', ']', '(', ')'],
  // What turns, hides, colours, or is half a letter.
  ...['\u202e', '\u2066', '\u200b', '\u0000', '\u001b[31m', '\u001b]0;x\u0007', '\u009b', '\ue000', '\ue001'],
  ...['\ud83d', '\udc4b', '\ufeff', '\u2028', '\r\n', ' ', '\t'],
  // Letters that take more or less room than one.
  ...['Z\u0351\u036b\u0343\u036a\u0302\u036b', '👩‍👩‍👧', '🇨🇳', 'مرحبا ', 'שלום', '盛蕾', 'ก้ำ', 'ﷺ'],
  // What our own codes are made of, and words.
  ...['|', '=', '%7C', 'word ', 'Mira Holt', 'Sheng Lei', 'Changzhou ', 'mayor of ', 'by 2025', "'s ", 'x'.repeat(300)],
];
