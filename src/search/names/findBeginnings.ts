/** Finds, in a list of texts, the places of those that begin as typed, also in the middle of a word. */
export function findBeginnings(texts: readonly string[]): (typed: string) => number[] {
  const sorted = texts
    .map((text, place) => ({ text, place }))
    .sort((a, b) => compareText(a.text, b.text) || a.place - b.place);
  return (typed) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.text ?? '') < typed) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let at = low; sorted[at]?.text.startsWith(typed); at++) found.push(sorted[at]?.place ?? 0);
    return found;
  };
}

/** Orders texts by their UTF-16 units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
