/** Words that open sentences and are capitalised there only: no part of the name that may follow. */
export const SENTENCE_OPENERS: readonly string[] = `
a about according across after again all along already also although among an and another any around as asked at back
because before behind being below besides between beyond both but by can could despite did do does during each earlier
either even every except few finally first for former from further given has have he her here his how however i if in
inside instead into is it its just last late later like many me meanwhile more moreover most much my near nearly neither
never next no nor not nothing now of off on once one only or other others our out outside over per perhaps please recently
see she should since so some sometimes soon still such than that the their then there therefore these they this those
though three through throughout thus to today together tomorrow too toward towards two under unless unlike until up upon us
was we were what when where whether which while who whom whose why will with within without would yes yesterday yet you
your additionally furthermore similarly speaking following founded including located`
  .trim()
  .split(/\s+/);
