/** What Discord refuses to go beyond; texts are counted in UTF-16 units. What is shown may keep to less, to be read more easily. */
export const DISCORD_LIMITS = {
  /** All text of a message together. */
  message: 4_000,
  /** Bytes of the files of a message. */
  files: 10_000_000,
  /** The custom_id of a button, menu or form. */
  code: 100,
  /** Options of a menu, or of what completes an option that is typed; label and value of each. */
  options: 25,
  option: 100,
  form: { title: 45, label: 45, fields: 5, answer: 4_000 },
  command: { name: 32, description: 100 },
} as const;
