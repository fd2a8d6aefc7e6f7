/** A queue: each step waits for the ones before it, whether they went well or not. */
export function createQueue(): <R>(step: () => Promise<R>) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return (step) => {
    const turn = last.then(step);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** The same step, which waits for its calls before, whether they went well or not. */
export function serialize<Given extends readonly unknown[], R>(
  step: (...given: Given) => Promise<R>,
): (...given: Given) => Promise<R> {
  const inTurn = createQueue();
  return (...given) => inTurn(() => step(...given));
}
