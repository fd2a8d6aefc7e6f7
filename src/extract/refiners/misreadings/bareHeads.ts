/** Titles that say nothing without what they are of. */
const BARE_HEAD =
  /^(?:(?:executive|independent|lead|public|government|top|elected|deputy|vice|assistant|associate|acting|interim|senior|general|regional|head|managing|former|chief) )*(?:director|manager|supervisor|superintendent|commissioner|chair(?:man|woman|person)?|ceo|coo|cfo|cto|chief|executive|secretary|administrator|board (?:member|president|chair)|co-chair|officer|official|commander|coordinator|counsel|owner|co-owner|founder|co-founder|cofounder|advis[eo]r|member|partner|principal|coach|host|captain|ranking member|director[- ]general|deputy|chief (?:\p{L}+ ){1,3}officer|(?:vice|company) president)s?(?: (?:of|for) (?:communications?|economics|operations|business services|marketing|sales|development|finance))?$/iu;
/** The same with words that say what the work is, and not where: "regional wildlife supervisor". */
const BARE_WORK =
  /^(?:[\p{L}-]+ ){1,4}(?:director|supervisor|coordinator|chair(?:man|woman|person)?|coach|investigator|spokes(?:man|woman|person))s?$|^campaign /iu;
const WORKS_ALONE =
  /^(?:fitness|career|life|voice|private|film|clinical|defensive|offensive|professional|basketball|football|soccer|tennis|swimming) /i;
/** Ranks; posts at the head of a state or a party; and whoever makes films is the director of no body. */
const WHOLE_ALONE =
  /^(?:[Dd]irector|Captain|Capt\.|Commander|Cmdr\.|Chief|[Vv]ice [Pp]resident|[Gg]eneral [Ss]ecretary|[Ss]ecretary [Gg]eneral|[Pp]arty [Ss]ecretary)$/;

/** "coach", "executive director", "board member": a post that nobody asks for unless it is told of what. */
export function isBareHead(title: string): boolean {
  if (WHOLE_ALONE.test(title)) return false;
  return BARE_HEAD.test(title) || (BARE_WORK.test(title) && !WORKS_ALONE.test(title));
}
