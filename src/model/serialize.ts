/** Each call waits for the ones before it, whether they went well or not. */
export function serialize<A, R>(step: (argument: A) => Promise<R>): (argument: A) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return (argument) => {
    const turn = last.then(() => step(argument));
    last = turn.catch(() => undefined);
    return turn;
  };
}
