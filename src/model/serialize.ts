/** Each call waits for the ones before it, whether they went well or not. */
export function serialize<Given extends readonly unknown[], R>(
  step: (...given: Given) => Promise<R>,
): (...given: Given) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return (...given) => {
    const turn = last.then(() => step(...given));
    last = turn.catch(() => undefined);
    return turn;
  };
}
