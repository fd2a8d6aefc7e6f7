/** How many of the facts sought were found, and how many of those found were sought. */
export type Score = { readonly precision: number; readonly recall: number };

/** Pairs each text's gold with what was found; `fits` says whether a found fact is a gold one. */
export function goldScore<Gold, Found>(
  texts: readonly { readonly gold: readonly Gold[]; readonly found: readonly Found[] }[],
  fits: (gold: Gold, found: Found) => boolean,
): Score {
  let [right, sought, found] = [0, 0, 0];
  for (const text of texts) {
    const left = [...text.found];
    sought += text.gold.length;
    found += left.length;
    for (const gold of text.gold) {
      const at = left.findIndex((one) => fits(gold, one));
      if (at < 0) continue;
      left.splice(at, 1);
      right++;
    }
  }
  return { precision: right / found, recall: right / sought };
}
