/** Verbs with a capital, as headlines have them, that are nobody's name. */
export const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  `
Says Said Visits Visited Wins Meets Calls Signs Signed Dies Died Announces Announced Unveils Opens Resigns Resigned Joins Joined Leaves Faces Slams Urges Warns Vows Backs Takes Makes Gets Gives Seeks Pleads Returns Reveals Defends Denies Rejects Launches Speaks Tells Wants Loses Beats Defeats Scores Sues Is Was Are Were Has Does`
    .trim()
    .split(/\s+/),
);
