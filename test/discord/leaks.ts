import type { Lines } from './fixtureEdge.ts';
import type { Loopback } from './loopback/loopbackDiscord.ts';

/** Shorter words stand in names of commands and in our own lines too. */
const SHORTEST = 5;

/** The lines of a log that hold something which members typed, or the token of the bot or of an interaction. */
export function leaks(lines: Lines, { typed, token }: Pick<Loopback, 'typed' | 'token'>): Lines {
  const words = [token, 'token-of-', ...typed.map((one) => one.trim()).filter(({ length }) => length >= SHORTEST)];
  return lines.filter((line) => words.some((word) => JSON.stringify(line).includes(word)));
}
