import { multiplyVectors } from '#search/index/wordVectors.ts';

/** Rounds enough for directions that hardly differ in how far the rows spread along them. */
const POWER_ROUNDS = 300;

/**
 * The directions of length 1 along which rows spread most, the farthest first (principal components, by power iteration
 * on the products of the columns, each found direction taken out before the next is sought).
 */
export function findMainDirections(rows: readonly Float64Array[], count: number): Float64Array[] {
  const size = rows[0]?.length ?? 0;
  let left = multiplyColumns(rows, size);
  return Array.from({ length: count }, (_, n) => {
    const direction = findMainDirection(left, n);
    const spread = multiplyVectors(multiply(left, direction), direction);
    left = left.map((row, a) => row.map((value, b) => value - spread * (direction[a] ?? 0) * (direction[b] ?? 0)));
    return direction;
  });
}

function multiplyColumns(rows: readonly Float64Array[], size: number): Float64Array[] {
  const sums = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows)
    sums.forEach((sum, a) => {
      for (let b = 0; b < size; b++) sum[b] = (sum[b] ?? 0) + (row[a] ?? 0) * (row[b] ?? 0);
    });
  return sums;
}

function findMainDirection(matrix: readonly Float64Array[], seed: number): Float64Array {
  let direction = Float64Array.from(matrix, (_, at) => Math.cos(at * (seed + 1)));
  for (let round = 0; round < POWER_ROUNDS; round++) {
    const next = multiply(matrix, direction);
    const length = Math.sqrt(multiplyVectors(next, next)) || 1;
    direction = next.map((value) => value / length);
  }
  return direction;
}

function multiply(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  return Float64Array.from(matrix, (row) => multiplyVectors(row, vector));
}
