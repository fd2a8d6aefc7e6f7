import { readFileSync } from 'node:fs';

/** The rows of a file of JSON lines, as the type that the caller knows them to be. */
export function readJsonLines<Line>(file: string): Line[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Line);
}
