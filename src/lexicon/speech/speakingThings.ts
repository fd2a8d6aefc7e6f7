/** Things that say something in the news without being anybody: "the law says", "a sign reads", "polls show". */
export const SPEAKING_THINGS: ReadonlySet<string> = new Set(
  `law act bill code constitution statute ordinance regulation rule rules clause amendment treaty charter convention
  agreement contract deal accord plan proposal blueprint policy strategy guideline guidelines document documents paper
  papers record records file files filing transcript letter note memo email e-mail message text tweet post statement
  release report reports study survey poll polls review analysis census index data figures statistics numbers research
  article story book memoir novel column editorial op-ed headline page website site blog song poem film video clip ad
  advertisement commercial poster banner billboard sign signs placard label plaque inscription shirt t-shirt sticker map
  chart table graph evidence result results test tests footage photograph photo picture image images event visit meeting
  speech remark remarks comment comments decision ruling verdict judgment move action debate question questions proposal
  will notice notification circular order resolution manifesto communique communiqué verse proverb legend tradition`.split(
    /\s+/,
  ),
);
