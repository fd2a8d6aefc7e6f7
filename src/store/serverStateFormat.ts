import { z } from 'zod';
import { Refusal } from '#model/refusal.ts';
import type { ServerState } from '#model/serverState.ts';
import { type Format, parseJson } from './createFileAdapter.ts';

/** The shape of the file. Raised with every change that an older Footnote could not read. */
const VERSION = 1;

const ANY_TEXT = z.string();
const DAY = z.string().regex(/^\d{4}-\d\d-\d\d$/u, 'must be a day such as 2024-05-02');

const SCHEMA = z.object({
  version: z.literal(VERSION, `must be ${VERSION}, the version that this Footnote reads`),
  settings: z.object({
    starter: z.boolean(),
    private: z.boolean(),
    channels: z.array(ANY_TEXT),
    language: z.enum(['en', 'de', 'zh-CN']),
  }),
  nextReport: z.int().positive(),
  reports: z.array(
    z.object({ id: z.int().positive(), factIds: z.array(ANY_TEXT), line: ANY_TEXT, reason: ANY_TEXT, reportedOn: DAY }),
  ),
  verdicts: z.array(
    z.object({
      reportId: z.int().positive(),
      factId: ANY_TEXT,
      decision: z.enum(['hide', 'correct']),
      line: ANY_TEXT,
      subject: z.exactOptional(ANY_TEXT),
      object: z.exactOptional(ANY_TEXT),
    }),
  ),
  watches: z.array(z.object({ channelId: ANY_TEXT, words: ANY_TEXT, deadlines: z.boolean() })),
  reminded: z.array(ANY_TEXT),
  unanswered: z.array(z.object({ utterance: ANY_TEXT, times: z.int().positive(), last: DAY })),
  leftOn: z.exactOptional(DAY),
});

/** The state of a server as JSON. Parsing refuses what is not as Footnote writes it, and names the place. */
export const SERVER_STATE_FORMAT: Format<ServerState> = {
  parse: (json) => {
    const { version: _version, ...state } = checkShape(parseJson(json));
    return state;
  },
  format: (state) => `${JSON.stringify({ version: VERSION, ...state }, undefined, 1)}\n`,
};

function checkShape(file: unknown): z.infer<typeof SCHEMA> {
  const result = SCHEMA.safeParse(file);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Refusal('operator', `its "${issue?.path.join('.')}" is not as Footnote writes it: ${issue?.message}`);
}
