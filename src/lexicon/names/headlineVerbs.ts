/** Verbs with a capital, as headlines have them, that are nobody's name. */
export const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  `
Says Said Visits Visited Wins Won Meets Met Calls Called Signs Signed Dies Died Announces Announced Unveils Opens Resigns Resigned Joins Joined Leaves Left Faces Slams Urges Warns Vows Backs Takes Makes Gets Gives Seeks Pleads Returns Reveals Defends Denies Rejects Launches Speaks Tells Wants Loses Lost Beats Defeats Scores Sues Is Was Are Were Has Had Did Does`
    .trim()
    .split(/\s+/),
);
