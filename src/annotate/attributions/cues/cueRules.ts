import { asSomebodySays } from '#annotate/attributions/cues/rules/asSomebodySays.ts';
import { cueThenContent } from '#annotate/attributions/cues/rules/cueThenContent.ts';
import { cueThenSpeaker } from '#annotate/attributions/cues/rules/cueThenSpeaker.ts';
import { cueThenSpeakerThenQuotation } from '#annotate/attributions/cues/rules/cueThenSpeakerThenQuotation.ts';
import { determinedTo } from '#annotate/attributions/cues/rules/determinedTo.ts';
import { saidCommaContent } from '#annotate/attributions/cues/rules/saidCommaContent.ts';
import { saidToBe } from '#annotate/attributions/cues/rules/saidToBe.ts';
import { somebodyAsked } from '#annotate/attributions/cues/rules/somebodyAsked.ts';
import { speakerThenCue } from '#annotate/attributions/cues/rules/speakerThenCue.ts';
import { spokenOfBy } from '#annotate/attributions/cues/rules/spokenOfBy.ts';
import { whichSomebodySaid } from '#annotate/attributions/cues/rules/whichSomebodySaid.ts';
import type { AttributionDraft } from '#annotate/attributions/quotedArticle.ts';
import type { VerbCue } from './findVerbCues.ts';
import type { Scene } from './scene.ts';

/** One way in which a reporting verb attributes. The first rule that reads a cue has it. */
export type CueRule = {
  /** A sentence in which the rule reads a cue, and one like it in which it reads none. */
  readonly example: string;
  readonly counterExample: string;
  /** Read before the others, over the whole sentence: what is said stands before the cue, and holds other cues. */
  readonly around?: true;
  readonly read: (scene: Scene, cue: VerbCue) => AttributionDraft | undefined;
};

export const CUE_RULES: Readonly<Record<string, CueRule>> = {
  'what is said, speaker, cue': {
    example: 'The ferry sank, Mbeki said.',
    counterExample: 'On the ferry, Mbeki said that he was cold.',
    around: true,
    read: speakerThenCue,
  },
  'what is said, cue, speaker': {
    example: 'The ferry sank, said Joy Mbeki.',
    counterExample: 'The captain of the ferry, said Joy Mbeki was cold.',
    around: true,
    read: cueThenSpeaker,
  },
  'cue, speaker, quotation': {
    example: 'Said Joy Mbeki, “The ferry sank.”',
    counterExample: 'Said Joy Mbeki had seen it.',
    around: true,
    read: cueThenSpeakerThenQuotation,
  },
  'somebody is asked': {
    example: 'Mbeki was asked whether the ferry sank.',
    counterExample: 'Mbeki was asked twice.',
    read: somebodyAsked,
  },
  'somebody is determined': {
    example: 'The owners are determined to raise the ferry.',
    counterExample: 'The price was determined by the owners.',
    read: determinedTo,
  },
  'something is said to be': {
    example: 'The ferry is expected to sail in May.',
    counterExample: 'The ferry is expected.',
    read: saidToBe,
  },
  'something which somebody says': {
    example: 'The ferry, which Mbeki said was old, sank.',
    counterExample: 'Mbeki said that the ferry sank.',
    read: whichSomebodySaid,
  },
  'something spoken of by somebody': {
    example: 'A plan criticized by the captain was dropped.',
    counterExample: 'The captain criticized the plan.',
    read: spokenOfBy,
  },
  'speaker, cue, what is said': {
    example: 'Mbeki said that the ferry sank.',
    counterExample: 'Mbeki said so.',
    read: cueThenContent,
  },
  'somebody said, comma, what is said': {
    example: 'Mbeki said, currently there are two ferries.',
    counterExample: 'Mbeki said, adding nothing.',
    read: saidCommaContent,
  },
  'as somebody says': {
    example: 'As Mbeki explained, the ferry was old.',
    counterExample: 'As the ferry sank, Mbeki slept.',
    read: asSomebodySays,
  },
};
