/** The shape of a stored record. Raised with every change that an older Footnote could not read. */
export const SCHEMA_VERSION = 1;
