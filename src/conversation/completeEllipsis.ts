/** Words of which one is put for another: "who came second?", "and third?". */
const EXCHANGED: readonly (readonly string[])[] = [
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'last'],
  ['men', 'women', 'boys', 'girls', "men's", "women's", 'mens', 'womens'],
  ['best', 'worst'],
  ['most', 'least', 'fewest'],
  ['highest', 'lowest'],
  ['largest', 'smallest', 'biggest'],
  ['oldest', 'youngest'],
  ['longest', 'shortest'],
  ['before', 'after'],
  ['won', 'lost'],
  ['rise', 'fall'],
];
const GOES_ON = /^(?:and|or|but|also|then|what about|how about|and what about|and how about)\s+(?:the\s+)?/iu;
const OTHER_MOMENT = /^(?:before|after|afterwards|now|then|today|earlier|previously)$/iu;

/**
 * A line that only names what is other than in the question before it, as a whole question: "and third?" behind "who came
 * second?" is "who came third". Any other line is given as it is.
 */
export function completeEllipsis(line: string, before: string): string {
  const plain = line.trim().replace(/[\s?!.]+$/u, '');
  const asked = before.trim().replace(/[\s?!.]+$/u, '');
  const other = plain.replace(GOES_ON, '').toLowerCase();
  if (OTHER_MOMENT.test(other))
    return `${asked.replace(/\s(?:now|today|these days|currently|at the moment)$/iu, '')} ${other}`;
  const row = EXCHANGED.find((words) => words.includes(other));
  const known = row?.find((word) => matchWord(word).test(asked));
  return known === undefined ? line : asked.replace(matchWord(known), other);
}

function matchWord(word: string): RegExp {
  return new RegExp(`\\b${word}\\b`, 'iu');
}
