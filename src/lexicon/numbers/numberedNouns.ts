/** What a number behind it names rather than counts: "Section 27", "phase 2", "Route 9". In lower case. */
export const NUMBERED_NOUNS: ReadonlySet<string> = new Set(
  (
    'section row page pages chapter article articles clause paragraph rule part volume vol issue edition no no. number nos room suite floor platform gate ' +
    'terminal pier flight route highway interstate line exit junction bus train unit apartment apt flat plot block tower building phase ' +
    'stage step level grade tier category class type group zone district ward precinct sector lane day week month quarter year episode season ' +
    'series round leg hole lap inning innings week act scene version model channel area boeing airbus apollo formula windows iphone web ' +
    'agenda vision figure fig table appendix annex schedule exhibit item question chart track level ' +
    'case bill resolution proposition amendment title order decree document file docket form pier division ' +
    'covid fortune catch industry version web'
  ).split(' '),
);
