/** The months in their order, as they are written in full. */
export const MONTH_NAMES: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** How newspapers shorten them, beside their first three letters. */
const OTHER_SHORT_FORMS = [['sept', 9]] as const;

/** The number of a month by its name or a short form of it, in lower case and without a full stop. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.flatMap((name, at) => [
    [name.toLowerCase(), at + 1] as const,
    [name.slice(0, 3).toLowerCase(), at + 1] as const,
  ]),
  ...OTHER_SHORT_FORMS,
]);

/** Any of them as it is printed, "May" and "Sept", the longest first: "may" and "march" are verbs as well. */
export const PRINTED_MONTHS: readonly string[] = [...MONTHS.keys()]
  .map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`)
  .sort((a, b) => b.length - a.length);

/** Any of them, the longest first, for patterns that ignore case; the full stop of a short form stands behind it. */
export const MONTH_PATTERN: string = PRINTED_MONTHS.join('|').toLowerCase();
