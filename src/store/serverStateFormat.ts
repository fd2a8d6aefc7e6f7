import { z } from 'zod';
import { Refusal } from '#model/refusal.ts';
import type { ServerState } from '#model/serverState.ts';
import type { Format } from './createFileAdapter.ts';

/** The shape of the file. Raised with every change that an older Footnote could not read. */
const VERSION = 1;

const text = z.string();
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/u, 'must be a day such as 2024-05-02');

const schema = z.object({
  version: z.literal(VERSION, `must be ${VERSION}, the version that this Footnote reads`),
  settings: z.object({
    starter: z.boolean(),
    private: z.boolean(),
    channels: z.array(text),
    language: z.enum(['en', 'de', 'zh-CN']),
  }),
  nextReport: z.int().positive(),
  reports: z.array(
    z.object({ id: z.int().positive(), factIds: z.array(text), line: text, reason: text, reportedOn: day }),
  ),
  verdicts: z.array(
    z.object({
      reportId: z.int().positive(),
      factId: text,
      decision: z.enum(['hide', 'correct']),
      line: text,
      subject: z.exactOptional(text),
      object: z.exactOptional(text),
    }),
  ),
  watches: z.array(z.object({ channelId: text, words: text, deadlines: z.boolean() })),
  reminded: z.array(text),
  unanswered: z.array(z.object({ utterance: text, times: z.int().positive(), last: day })),
  leftOn: z.exactOptional(day),
});

/** The state of a server as JSON. Reading throws, naming the place, where it is not as Footnote writes it. */
export const serverStateFormat: Format<ServerState> = {
  parse: (json) => {
    const { version: _version, ...state } = checked(parsed(json));
    return state;
  },
  format: (state) => `${JSON.stringify({ version: VERSION, ...state }, undefined, 1)}\n`,
};

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Refusal('operator', 'it is not JSON, or was cut short');
  }
}

function checked(file: unknown): z.infer<typeof schema> {
  const result = schema.safeParse(file);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Refusal('operator', `its "${issue?.path.join('.')}" is not as Footnote writes it: ${issue?.message}`);
}
