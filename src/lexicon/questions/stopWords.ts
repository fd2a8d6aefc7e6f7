/** Words that say too little about what a question is after to be searched for. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any are as at be because been before being below between both but
   by can could did do does doing down during each either else ever every few for from further had has have having he
   her here hers herself him himself his how however i if in into is it its itself just may me might mine more most much
   must my myself neither no nor not now of off often on once only or other our ours ourselves out over own per rather
   same shall she should since so some such than that the their theirs them themselves then there these they this those
   through thus to too toward towards under until up upon us very via was we were what when where whether which while
   who whom whose why will with within without would yet you your yours yourself yourselves s t d ll m re ve don didn
   doesn isn aren wasn weren couldn wouldn shouldn hasn haven hadn`.split(/\s+/),
);
