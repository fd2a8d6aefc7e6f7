/** The compiler goes on making code faster for some rounds. */
const WARM_UP = 4;

/** Times two things in turn, round by round, after some rounds to warm up; gives the median of time A divided by time B. */
export async function ratio(
  a: () => unknown,
  b: () => unknown,
  { rounds = 7, warmUp = WARM_UP }: { readonly rounds?: number; readonly warmUp?: number } = {},
): Promise<number> {
  const ratios: number[] = [];
  for (let round = 1; round <= warmUp + rounds; round++) {
    const [first, second] = [await timed(a), await timed(b)];
    if (round > warmUp) ratios.push(first / second);
  }
  return ratios.sort((x, y) => x - y)[Math.floor(ratios.length / 2)] as number;
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
