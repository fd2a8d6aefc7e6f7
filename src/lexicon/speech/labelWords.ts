/** What stands before a colon at the head of a line without saying anything: "Date: …", "Update: …". */
export const LABEL_WORDS: ReadonlySet<string> = new Set(
  `title date source sources update updates updated exclusive breaking watch video videos photo photos picture pictures
  opinion analysis review live editorial explainer factbox background note notes editor editors correction clarification
  related contact contacts phone tel email website address time venue location reporter reporters editors-note caption
  summary abstract highlights result results winner winners score interview feature timeline profile obituary here
  sequel details tags tag category categories filed published posted by read more see also factcheck verdict claim
  question answer q a step part chapter section figure table example notice warning tip fact facts key takeaways topic`.split(
    /\s+/,
  ),
);
