import type { Intent } from '#understand/intent.ts';

const GOALS = '(targets|target|goals|goal|aims|objectives|deadlines|deadline|plans|promises|pledges|projects)';
const OVER =
  '(overdue|late|past due|past their deadline|past its deadline|behind schedule|over|missed|lapsed|expired|not met|unmet|been missed)';
const COMING =
  '(coming up|coming|coming next|due|due soon|due next|approaching|looming|near|nearing|next|ahead|close|falling due|up next|up soon|open)';
const OPENING = '(which|what|any|are there any|do we have any|list|show|show me|give me|all|all the|the|the next)?';
const OF = '(of|for|in|at|from|by) (the)? {of}';

/** Deadlines that are over, and those to come; what somebody wants to reach by a year is a target. */
export const DUE: Intent = {
  name: 'due',
  needs: [],
  rowsOnly: true,
  utterances: [],
  ways: [
    `(which|what) ${GOALS} (did|have|has) (they|we|people|anybody|anyone) (miss|missed|fail|failed|not meet|not met|not reach|not reached)`,
    `(which|what) ${GOALS} (did|have|has) (the)? {of} (miss|missed|fail|failed|not meet|not met|not reach|not reached)`,
    ...['', OF].flatMap((of) =>
      [
        `(what is|what are|what was|anything|is anything|is there anything|whats) (already|now|currently|long)? (overdue|past due|past its deadline|past the deadline|past their deadline|behind schedule|due|due soon|due next|due now|due shortly|up soon|coming due|falling due) (soon|next|now|already|shortly|then)? ${of}`,
        `what (has|have|needs|need) to be (done|reached|achieved|finished|met|delivered) (soon|next|shortly|by now) ${of}`,
        `${OPENING} (the|our)? (deadlines|due dates) ${of}`,
        `${OPENING} ${GOALS} (that|which|will)? (expire|expires|end|ends|run out|runs out|fall due|falls due|come up|comes up|come due|become due|lapse|lapses) (soon|next|shortly)? ${of}`,
        `what (falls|fall|will fall|comes|will come|becomes|will be) due (next|soon|now)? ${of}`,
        `${OPENING} ${GOALS} (that|which)? (are|is|were|was|have|has|have been|has been|will be)? (already|now|currently|long)? ${OVER} (by now|already|now)? ${of}`,
        `${OPENING} (overdue|late|missed|lapsed|expired|unmet) ${GOALS} ${of}`,
        `${OPENING} ${GOALS} (should have been|should be|had to be|were to be) (met|reached|achieved|done|kept|finished|over) (by now|already|now|by today)? ${of}`,
        `${OPENING} ${GOALS} (that|which)? (are|is|will be|come|fall)? ${COMING} (soon|next|now|shortly)? ${of}`,
        `${OPENING} (upcoming|coming|approaching|looming|next) (deadlines|deadline|targets|goals|dates) ${of}`,
      ].map((row) => row.trim()),
    ),
  ],
  examples: [
    { utterance: 'what is overdue?', slots: {} },
    { utterance: 'which deadlines are coming up?', slots: {} },
    { utterance: 'upcoming deadlines for Oslo', slots: { of: 'Oslo' } },
    { utterance: 'what falls due in 2030?', slots: { from: '2030', to: '2030' } },
  ],
  counterExamples: [
    'when is the toll payment due?',
    'who is due to speak at the forum?',
    'why is the new line overdue?',
    'what are the targets of Oslo?',
  ],
};
