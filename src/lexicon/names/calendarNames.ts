/** Capitalised words of the calendar: no names of people, organisations or places. */
export const CALENDAR_NAMES: readonly string[] = `
January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep
Sept Oct Nov Dec Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Monday Tuesday Wednesday Thursday Friday
Saturday Sunday Mon Tue Wed Thu Fri Sat Sun Mon. Tue. Wed. Thu. Fri. Sat. Sun. Christmas Easter Ramadan Diwali Eid`
  .trim()
  .split(/\s+/);
