/** The days of the week as they are written in full, from Sunday, as `Date.getDay` counts them. */
export const WEEKDAY_NAMES: readonly string[] = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The same in lower case. */
export const WEEKDAYS: readonly string[] = WEEKDAY_NAMES.map((name) => name.toLowerCase());

/** Any of them, for patterns. */
export const WEEKDAY_PATTERN: string = WEEKDAY_NAMES.join('|');

/** Any of them or of the usual short forms, with or without a full stop, for patterns that ignore case. */
export const ANY_WEEKDAY_PATTERN = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';
