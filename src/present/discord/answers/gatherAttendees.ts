import { escapeLine, escapeMarkdown } from '#present/discord/markdown/escapeMarkdown.ts';
import type { NotedStatement } from '#present/numberFootnotes.ts';
import type { Phrases } from '#wording/en/phrases.ts';
import type { AnswerLine } from './answerLine.ts';
import { relationOf } from './headByRelation.ts';

type HeadedStatement = { readonly noted: NotedStatement; readonly heading: { readonly title: string } | undefined };
type Attendance = HeadedStatement & { readonly name: string; readonly event: string };

const LONGEST = { name: 120, event: 300 } as const;
/** So many names, with so many footnotes, are a line. */
const MOST_OF_LINE = { names: 8, notes: 12 } as const;

/** Those who attended one event in one line, each run of names with its own footnotes; all else stays as it is. */
export function gatherAttendees<One extends HeadedStatement>(
  entries: readonly One[],
  words: Phrases,
): readonly (One | { readonly line: AnswerLine })[] {
  const result: (One | Attendance[])[] = [];
  for (const entry of entries) {
    const attendance = readAttendance(entry, words);
    const last = result.at(-1);
    if (!attendance) result.push(entry);
    else if (Array.isArray(last) && isRoomFor(attendance, last)) last.push(attendance);
    else result.push([attendance]);
  }
  return result.flatMap((one): readonly (One | { readonly line: AnswerLine })[] => {
    if (!Array.isArray(one)) return [one];
    const [first] = one;
    if (one.length === 1 && first) return entries.filter(({ noted }) => noted === first.noted);
    return [{ line: layOutAttendees(one, words) }];
  });
}

/** "attended by Ma Rong", or "Ma Rong attended the Harbour Forum, in Oslo". */
function readAttendance({ noted, heading }: HeadedStatement, { line, verbs }: Phrases): Attendance | undefined {
  if (relationOf(noted) !== 'attended') return undefined;
  const { text } = noted.statement;
  const by = line.attendedBy('');
  if (text.startsWith(by)) return { noted, heading, name: text.slice(by.length), event: '' };
  const between = verbs.attended('', '');
  const at = text.indexOf(between);
  return at > 0 ? { noted, heading, name: text.slice(0, at), event: text.slice(at + between.length) } : undefined;
}

function isRoomFor(one: Attendance, line: readonly Attendance[]): boolean {
  const notes = [...line, one].flatMap(({ noted }) => noted.notes.map(({ number }) => number));
  return (
    line[0]?.event === one.event &&
    line.length < MOST_OF_LINE.names &&
    (new Set(notes).size <= MOST_OF_LINE.notes || line.length === 0)
  );
}

function layOutAttendees(line: readonly Attendance[], words: Phrases): AnswerLine {
  const [first] = line;
  const event = first?.event ? escapeMarkdown(first.event, LONGEST.event) + words.colon : '';
  const lead = `- ${event}${escapeLine(words.line.attendedBy(''))}`;
  const joint = line.some(({ name }) => /[,，]/u.test(name)) ? '; ' : words.comma;
  const names = line.map(({ name }) => escapeMarkdown(name, LONGEST.name));
  const write: AnswerLine['write'] = (marksOf) => {
    const marks = line.map(({ noted }) => marksOf(noted));
    const told = names.map((name, i) => (marks[i] === marks[i + 1] ? name : `${name} ${marks[i]}`));
    return lead + told.join(joint);
  };
  const heading = first?.heading && `**${first.heading.title}**`;
  return { write, noted: line.map(({ noted }) => noted), ...(heading && { heading }) };
}
