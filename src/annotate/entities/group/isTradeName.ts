/** "Solvik" for "Solvik Shipping", which was named before; a university or council is not called by the name of its town. */
export function isTradeName(some: readonly string[], all: readonly string[]): boolean {
  return (
    some.length === 1 &&
    all.length === 2 &&
    some[0] === all[0] &&
    !GENERAL.test(all[0] ?? '') &&
    !PUBLIC.test(all[1] ?? '')
  );
}

const GENERAL =
  /^(?:the|national|international|new|people|city|municipal|provincial|central|standing|university|bank|group|company|world|state|united|north|south|east|west|general|first|second|party|american|european|royal|global|public|great|grand|high|supreme|federal)$/;
const PUBLIC =
  /^(?:university|college|school|institute|academy|hospital|council|assembly|parliament|government|police|party|court|ministry|department|bureau|agency|committee|congress|commission|union|federation|association|city|united|fc|museum|theatre|library|church|times|post|news|daily|gazette|laboratory|lab|airport|port|house|street|journal|society|network|forum)$/;
