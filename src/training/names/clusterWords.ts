import type { ScaledVectors } from './scaleVectors.ts';

/** Branches at each level, from the coarsest: 64 clusters, 512, 4096. */
const BRANCHES = [64, 8, 8];
const ROUNDS = 12;

/**
 * Clusters words by their vectors, level by level (k-means within each cluster of the level above), so that the number
 * of a coarser cluster is a prefix of the finer one's. The first centres are the commonest words: deterministic.
 */
export function clusterWords(vectors: ScaledVectors): Int32Array {
  const found = new Int32Array(vectors.words.length);
  let groups: number[][] = [vectors.words.map((_, n) => n)];
  for (const branches of BRANCHES) {
    groups = groups.flatMap((members) => {
      const parts = splitCluster(vectors, members, branches);
      return Array.from({ length: branches }, (_, part) => members.filter((_, k) => parts[k] === part));
    });
  }
  groups.forEach((members, cluster) => {
    for (const n of members) found[n] = cluster;
  });
  return found;
}

/** The part, 0 to `branches` - 1, of each member. */
function splitCluster(vectors: ScaledVectors, members: readonly number[], branches: number): Int32Array {
  const parts = new Int32Array(members.length);
  if (members.length <= branches) return parts.map((_, k) => k);
  const stride = Math.floor(members.length / branches);
  const spread = Math.min(stride, 40);
  let centres = Array.from({ length: branches }, (_, b) => vectorOf(vectors, members[b * spread] as number));
  for (let round = 0; round < ROUNDS; round++) {
    members.forEach((n, k) => {
      parts[k] = findNearest(vectors, n, centres);
    });
    centres = centresOf(vectors, { members, parts, centres });
  }
  return parts;
}

function vectorOf({ rows, dimensions }: ScaledVectors, n: number): Float32Array {
  return rows.slice(n * dimensions, (n + 1) * dimensions);
}

function findNearest({ rows, dimensions }: ScaledVectors, n: number, centres: readonly Float32Array[]): number {
  let best = 0;
  let top = Number.NEGATIVE_INFINITY;
  const place = n * dimensions;
  for (let c = 0; c < centres.length; c++) {
    const centre = centres[c] as Float32Array;
    let product = 0;
    for (let k = 0; k < dimensions; k++) product += (rows[place + k] as number) * (centre[k] as number);
    if (product > top) [top, best] = [product, c];
  }
  return best;
}

type ClusterSplit = {
  readonly members: readonly number[];
  readonly parts: Int32Array;
  readonly centres: readonly Float32Array[];
};

/** The mean of each part at unit length; an empty part keeps its centre. */
function centresOf({ rows, dimensions }: ScaledVectors, { members, parts, centres }: ClusterSplit): Float32Array[] {
  const sums = centres.map(() => new Float32Array(dimensions));
  members.forEach((n, k) => {
    const sum = sums[parts[k] as number] as Float32Array;
    for (let d = 0; d < dimensions; d++) sum[d] = (sum[d] as number) + (rows[n * dimensions + d] as number);
  });
  return sums.map((sum, c) => {
    const length = Math.hypot(...sum);
    return length === 0 ? (centres[c] as Float32Array) : sum.map((value) => value / length);
  });
}
