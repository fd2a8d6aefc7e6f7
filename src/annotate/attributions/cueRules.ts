import { asClause } from './asClause.ts';
import { asked } from './asked.ts';
import { cueFirst } from './cueFirst.ts';
import { cueThenContent } from './cueThenContent.ts';
import { cueThenSpeaker } from './cueThenSpeaker.ts';
import { passive } from './passive.ts';
import type { Draft } from './reading.ts';
import { reduced } from './reduced.ts';
import { relative } from './relative.ts';
import { resolved } from './resolved.ts';
import { saidComma } from './saidComma.ts';
import type { Scene } from './scene.ts';
import { speakerThenCue } from './speakerThenCue.ts';
import type { VerbCue } from './verbCues.ts';

/** One way in which a reporting verb attributes. The first rule that reads a cue has it. */
export type CueRule = {
  readonly name: string;
  /** A sentence in which the rule reads a cue, and one like it in which it reads none. */
  readonly example: string;
  readonly counterExample: string;
  /** Read before the others, over the whole sentence: what is said stands before the cue, and holds other cues. */
  readonly around?: true;
  readonly read: (scene: Scene, cue: VerbCue) => Draft | undefined;
};

export const cueRules: readonly CueRule[] = [
  {
    name: 'what is said, speaker, cue',
    example: 'The ferry sank, Mbeki said.',
    counterExample: 'On the ferry, Mbeki said that he was cold.',
    around: true,
    read: speakerThenCue,
  },
  {
    name: 'what is said, cue, speaker',
    example: 'The ferry sank, said Joy Mbeki.',
    counterExample: 'The captain of the ferry, said Joy Mbeki was cold.',
    around: true,
    read: cueThenSpeaker,
  },
  {
    name: 'cue, speaker, quotation',
    example: 'Said Joy Mbeki, “The ferry sank.”',
    counterExample: 'Said Joy Mbeki had seen it.',
    around: true,
    read: cueFirst,
  },
  {
    name: 'somebody is asked',
    example: 'Mbeki was asked whether the ferry sank.',
    counterExample: 'Mbeki was asked twice.',
    read: asked,
  },
  {
    name: 'somebody is determined',
    example: 'The owners are determined to raise the ferry.',
    counterExample: 'The price was determined by the owners.',
    read: resolved,
  },
  {
    name: 'something is said to be',
    example: 'The ferry is expected to sail in May.',
    counterExample: 'The ferry is expected.',
    read: passive,
  },
  {
    name: 'something which somebody says',
    example: 'The ferry, which Mbeki said was old, sank.',
    counterExample: 'Mbeki said that the ferry sank.',
    read: relative,
  },
  {
    name: 'something spoken of by somebody',
    example: 'A plan criticized by the captain was dropped.',
    counterExample: 'The captain criticized the plan.',
    read: reduced,
  },
  {
    name: 'speaker, cue, what is said',
    example: 'Mbeki said that the ferry sank.',
    counterExample: 'Mbeki said so.',
    read: cueThenContent,
  },
  {
    name: 'somebody said, comma, what is said',
    example: 'Mbeki said, currently there are two ferries.',
    counterExample: 'Mbeki said, adding nothing.',
    read: saidComma,
  },
  {
    name: 'as somebody says',
    example: 'As Mbeki explained, the ferry was old.',
    counterExample: 'As the ferry sank, Mbeki slept.',
    read: asClause,
  },
];
