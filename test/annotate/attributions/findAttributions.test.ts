import { describe, expect, test } from 'vitest';
import { findAttributions } from '#annotate/attributions/findAttributions.ts';
import { toQuotedArticle } from '#annotate/attributions/quotedArticle.ts';
import { loadWink } from '#annotate/tokens/loadWink.ts';
import { tokenize } from '#annotate/tokens/tokenize.ts';
import type { Mention } from '#model/mention.ts';
import { cut, type Span } from '#model/span.ts';

const wink = loadWink();

function attributionsOf(text: string, boilerplate: readonly Span[] = [], mentions: readonly Mention[] = []) {
  const article = { id: 'a', text, boilerplate };
  const none = { entities: [], quantities: [], moments: [] };
  return findAttributions(toQuotedArticle({ article, ...tokenize(text, boilerplate, wink), mentions, ...none }));
}

/** Each attribution as "speaker | cue | content", parts of an interrupted content joined by " + ". */
function told(text: string, boilerplate: readonly Span[] = [], mentions: readonly Mention[] = []): string[] {
  const join = (spans: readonly Span[]) => spans.map((span) => cut(text, span)).join(' + ');
  return attributionsOf(text, boilerplate, mentions).map(({ speaker, cue, content }) =>
    [join(speaker), join(cue), join(content)].join(' | '),
  );
}

test('what those say who say a list goes on behind its commas', () => {
  expect(told('Lin was one of those who underlined how important tides, winds and boats are; Ma was another.')).toEqual(
    ['who | underlined | how important tides, winds and boats are'],
  );
});

describe('direct quotations', () => {
  test.each([
    ['“The bridge is safe,” Okafor said.', ['Okafor | said | “The bridge is safe,”']],
    ['“The bridge is safe,” said Okafor.', ['Okafor | said | “The bridge is safe,”']],
    ['Okafor said: “The bridge is safe.”', ['Okafor | said: | “The bridge is safe.”']],
    ['Okafor said, “The bridge is safe.”', ['Okafor | said | “The bridge is safe.”']],
    ['"We start in May," Mayor Lin Hua told reporters.', ['Mayor Lin Hua | told | "We start in May,"']],
    ["'We start in May,' Mayor Lin Hua told reporters.", ["Mayor Lin Hua | told | 'We start in May,'"]],
    ["''We start in May,'' he added.", ["he | added | ''We start in May,''"]],
    [
      '“The water rose,” Mrs. Banda said, “and nobody came.”',
      ['Mrs. Banda | said | “The water rose,” + “and nobody came.”'],
    ],
    [
      '“The water rose,” Banda said. “Nobody came to help us.”',
      ['Banda | said | “The water rose,” + “Nobody came to help us.”'],
    ],
    [
      '“The water rose. Nobody came. We were alone,” she said.',
      ['she | said | “The water rose. Nobody came. We were alone,”'],
    ],
    [
      '“We caught a hundred!” beamed Donald Ouma, a fisherman from Kisumu.',
      ['Donald Ouma, a fisherman from Kisumu | beamed | “We caught a hundred!”'],
    ],
    [
      '“Fares will not rise,” said Priya Nair, a spokeswoman for the railway, adding that tickets were on sale.',
      [
        'Priya Nair, a spokeswoman for the railway | said | “Fares will not rise,”',
        'Priya Nair, a spokeswoman for the railway | adding | that tickets were on sale',
      ],
    ],
    ['The plan is a “gift to the city,” Wu said.', ['Wu | said | The plan is a “gift to the city,”']],
    ['«We are open,» Navarro said, «and we stay open.»', ['Navarro | said | «We are open,» + «and we stay open.»']],
    ['He said; "There are few teachers."', ['He | said | "There are few teachers."']],
    ['“Why now?” asked another.', ['another | asked | “Why now?”']],
    ['Said Comfort Mensah, “They never asked us.”', ['Comfort Mensah | Said | “They never asked us.”']],
    ['He sat down and said, “Ask my wife.”', ['He | said | “Ask my wife.”']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('runs on over paragraphs that open with a mark and do not close', () => {
    const text = '“We lost the harvest,” Daniel Phiri said. “The rain came late.\n\n“Then it did not stop.”';
    expect(told(text)).toEqual([
      'Daniel Phiri | said | “We lost the harvest,” + “The rain came late.\n\n“Then it did not stop.”',
    ]);
  });

  test('reaches back over paragraphs when the speaker comes last', () => {
    expect(told('“The rain came late.\n\n“Then it did not stop,” Phiri said.')).toEqual([
      'Phiri | said | “The rain came late.\n\n“Then it did not stop,”',
    ]);
  });

  test('takes the quotation of the next paragraph behind a colon', () => {
    expect(told('The ministry replied:\n\n“No such order was given.”')).toEqual([
      'The ministry | replied: | “No such order was given.”',
    ]);
  });

  test('leaves a quotation of the next paragraph to its own speaker', () => {
    expect(told('“It is over,” Ncube said.\n\n“It is not,” Dube said.')).toEqual([
      'Ncube | said | “It is over,”',
      'Dube | said | “It is not,”',
    ]);
  });

  test('marks as quoted what begins with a quotation mark', () => {
    const found = attributionsOf('She said it rained. “We refuse,” he said.');
    expect(found.map(({ quoted }) => quoted)).toEqual([false, true]);
  });
});

describe('indirect speech', () => {
  test.each([
    ['The mayor said that the road would open in June.', ['The mayor | said | that the road would open in June']],
    ['The mayor said the road would open in June.', ['The mayor | said | the road would open in June']],
    ['The road will open in June, the mayor said.', ['the mayor | said | The road will open in June']],
    ['The road, she said, will open in June.', ['she | said | The road + will open in June']],
    [
      'Ma Lin, director of the water bureau, stressed the importance of clean rivers.',
      ['Ma Lin, director of the water bureau, | stressed | the importance of clean rivers'],
    ],
    ['He urged residents to leave the valley.', ['He | urged | residents to leave the valley']],
    ['The union called for a strike.', ['The union | called for | a strike']],
    ['She has repeatedly denied that money changed hands.', ['She | has repeatedly denied | that money changed hands']],
    ['The bank did not comment on the figures.', ['The bank | did not comment on | the figures']],
    ['The fee, said Mauer, is too high.', ['Mauer | said | The fee + is too high']],
    [
      'Frank Wynn, who led the jury, on Thursday said the judges had met twice.',
      ['Frank Wynn, who led the jury, | said | the judges had met twice'],
    ],
    ['They told us that the well was dry.', ['They | told | that the well was dry']],
    ['The court asked whether the map was genuine.', ['The court | asked | whether the map was genuine']],
    ['The party promised to cut fares.', ['The party | promised | to cut fares']],
    ['The coach praised his team on Sunday.', ['The coach | praised | his team']],
    [
      'The minister said during a visit to Lobito that the port would double.',
      ['The minister | said | that the port would double'],
    ],
    [
      'The clinic said it had enough vaccine, but the nurses warned that it would not last.',
      ['The clinic | said | it had enough vaccine', 'the nurses | warned | that it would not last'],
    ],
    ['People who fled the fires say nobody warned them.', ['People who fled the fires | say | nobody warned them']],
    ['He criticized the plan and called for a vote.', ['He | criticized | the plan', 'He | called for | a vote']],
    ['The tunnel, which he said had cost too much, was closed.', ['he | said | which + had cost too much']],
    ['The minister was accused of lying to the house.', [' | was accused | The minister + of lying to the house']],
    ['The line is expected to open in May.', [' | is expected | The line + to open in May']],
    [
      'Asked about the delay, Reddy said work had begun.',
      [' | Asked about | the delay', 'Reddy | said | work had begun'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('viewpoints', () => {
  test.each([
    ['According to the ministry, exports rose.', ['the ministry | According to | exports rose']],
    ['Exports rose, according to the ministry.', ['the ministry | according to | Exports rose']],
    [
      'According to Gao Ping, deputy head of the bureau, exports rose.',
      ['Gao Ping, deputy head of the bureau, | According to | exports rose'],
    ],
    ['In her view, the law is weak.', ['her | In + view | the law is weak']],
    [
      'From the perspective of Deputy Hu Jun, the city needs factories.',
      ['Deputy Hu Jun | From the perspective of | the city needs factories'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('things that say', () => {
  test.each([
    ['A sign at the gate reads “Keep out.”', true],
    ['The law says that dogs must be led.', true],
    ['A new poll shows that few agree.', true],
    ['The author of the report said that few agree.', undefined],
    ['The ministry said that dogs must be led.', undefined],
    ['She said that dogs must be led.', undefined],
  ])('%s: %s', (text, byThing) => {
    expect(attributionsOf(text).map((attribution) => attribution.byThing)).toEqual([byThing]);
  });
});

describe('names', () => {
  const name = (text: string, words: string, kind: Mention['kind']): Mention => {
    const { tokens } = tokenize(text, [], wink);
    const span = { start: text.indexOf(words), end: text.indexOf(words) + words.length };
    const start = tokens.findIndex((token) => token.span.start === span.start);
    const end = tokens.findIndex((token) => token.span.end === span.end) + 1;
    return { span, tokens: { start, end }, kind, form: 'name', foundBy: 'test' };
  };

  test('hold together a speaker whose words look like something else', () => {
    const text = 'In May the Bureau of Parks, Rivers and Roads said that the theatre would open.';
    expect(told(text, [], [name(text, 'Bureau of Parks, Rivers and Roads', 'organisation')])).toEqual([
      'the Bureau of Parks, Rivers and Roads | said | that the theatre would open',
    ]);
  });

  test('keep a place before a colon from being a speaker', () => {
    const text = 'Nairobi: Traders close their shops';
    expect(told(text)).toHaveLength(1);
    expect(told(text, [], [name(text, 'Nairobi', 'place')])).toEqual([]);
  });
});

describe('labels', () => {
  test('reads the name before the colon of a headline', () => {
    expect(told('Achebe: Schools need money\n\nThe school year began.')).toEqual(['Achebe | : | Schools need money']);
  });

  test('reads a transcript by names that come again', () => {
    const text =
      'An interview.\n\nMENSAH: Where were you?\n\nADJEI: At home.\n\nMENSAH: All day?\n\nADJEI: Yes, all day.';
    expect(told(text)).toHaveLength(4);
  });

  test('leaves all that stands in a line of a transcript to its speaker', () => {
    const text = 'MENSAH: Who knew?\n\nADJEI: Dube said it was late.\n\nMENSAH: Dube?\n\nADJEI: Yes, him.';
    expect(told(text)[1]).toBe('ADJEI | : | Dube said it was late');
    expect(told(text)).toHaveLength(4);
  });

  test('reads signed quotations line by line', () => {
    const text =
      '“We walked for four days to reach the river, all of us.” ― Ama Boateng\n“Nobody was there to meet us.” ― Yaw Osei';
    expect(told(text)).toEqual([
      'Ama Boateng | ― | “We walked for four days to reach the river, all of us.”',
      'Yaw Osei | ― | “Nobody was there to meet us.”',
    ]);
  });

  test('reads a signed quotation', () => {
    expect(told('“It is our home.” — Ama Boateng')).toEqual(['Ama Boateng | — | “It is our home.”']);
  });

  test.each(['Update: The road is open again', 'Photo: A market in Dakar', 'At 10:30 the market opened'])(
    'finds no speaker in %s',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});

describe('what is said', () => {
  test.each([
    ['ends before another deed', 'They welcomed the deal and hugged the mayor.', ['They | welcomed | the deal']],
    ['ends before a clause about its time', 'She praised the crew after the fire.', ['She | praised | the crew']],
    ['ends before a day', 'She praised the crew on Sunday.', ['She | praised | the crew']],
    [
      'ends before what explains it',
      'The minister promised a park, which cost little.',
      ['The minister | promised | a park'],
    ],
    [
      'goes on to the end of a list',
      'The minister promised a park, a school, and a bridge.',
      ['The minister | promised | a park, a school, and a bridge'],
    ],
    ['ends at a semicolon', 'She said it rained; he slept.', ['She | said | it rained']],
    ['ends at a dash', 'She said it rained – and he slept.', ['She | said | it rained']],
    [
      'ends where its clause opened the sentence',
      'When Lee said it was late, the crowd left.',
      ['Lee | said | it was late'],
    ],
    [
      'ends where the next speaker begins',
      'Lee said it was late, but Banda said it was early.',
      ['Lee | said | it was late', 'Banda | said | it was early'],
    ],
    [
      'takes a clause that leads to its main one',
      'Lee said while fares rose, wages did not.',
      ['Lee | said | while fares rose, wages did not'],
    ],
    [
      'takes a time at its beginning',
      'Lee says this year, the lake froze.',
      ['Lee | says | this year, the lake froze'],
    ],
    [
      'stands behind whom it is told to',
      'Lee told the crowd of striking workers at the gate on Monday that fares must fall.',
      ['Lee | told | that fares must fall'],
    ],
    [
      'is a quotation behind whom it is said of',
      'Lee said of the senator, “He is a good man.”',
      ['Lee | said | “He is a good man.”'],
    ],
    [
      'closes the sentence before "as"',
      'The ferry was old, as Mbeki explained.',
      ['Mbeki | explained | The ferry was old'],
    ],
    ['goes on behind who says it', 'The plan, according to Lee, is dead.', ['Lee | according to | The plan + is dead']],
  ])('%s: %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('who says it', () => {
  test.each([
    ['Party leaders — and some voters — said fares must fall.', 'Party leaders — and some voters —'],
    ['Wen Lee, a village elder said fares must fall.', 'Wen Lee, a village elder'],
    ['Lee, however, said fares must fall.', 'Lee'],
    ['Lee last week said fares must fall.', 'Lee'],
    ['At least a dozen people said they saw it.', 'At least a dozen people'],
    ['As many as ten people said they saw it.', 'As many as ten people'],
    ['The retired teacher Ann Lee said she saw it.', 'The retired teacher Ann Lee'],
    ['The Ohio-based group said it saw it.', 'The Ohio-based group'],
    ['Workers and employers said fares must fall.', 'Workers and employers'],
    ['An editorial in The Herald said that fares must fall.', 'An editorial in The Herald'],
    ['“It was cold and dark,” said Ann Lee (D-Ohio).', 'Ann Lee (D-Ohio)'],
    ['“It was cold and dark,” said an adviser to the mayor.', 'an adviser to the mayor'],
    ['“It was cold,” said Ann Lee, a close friend of the mayor, on Monday.', 'Ann Lee, a close friend of the mayor'],
    ['“Why was it so cold?” asked others.', 'others'],
    ['According to an official who was not named, few agree.', 'an official who was not named'],
    ['According to polling by the institute, few agree.', 'polling by the institute'],
    ['The dam is safe, in the ministry’s view.', 'the ministry’s'],
  ])('%s', (text, speaker) => {
    expect(told(text).map((line) => line.split(' | ')[0])).toEqual([speaker]);
  });
});

describe('how it is said', () => {
  test.each([
    ['He went on to say that fares must fall.', 'went on to say'],
    ['He continued to criticise the plan.', 'continued to criticise'],
    ['She is calling for calm.', 'is calling for'],
    ['She has never said that fares must fall.', 'has never said'],
    ['The minister said in a statement that fares must fall.', 'said in a statement'],
    ['Lee notes that fares fell.', 'notes'],
  ])('%s', (text, cue) => {
    expect(told(text).map((line) => line.split(' | ')[1])).toEqual([cue]);
  });
});

describe('nouns of saying', () => {
  test.each([
    ['Nobody heard her call for peace.', ['her | call for | peace']],
    ['Nobody heard Lee’s claim that the dam was old.', ['Lee’s | claim | that the dam was old']],
    ['Nobody forgot their bold promise to build a school.', ['their | promise | to build a school']],
    ['Nobody heard a claim that the dam was old.', []],
    ['The party denied Lee’s claim that the dam was old.', ['The party | denied | Lee’s claim that the dam was old']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('quotations beside a verb that no list knows', () => {
  test.each([
    ['“We will be back tomorrow,” chuckled Ann Lee.', ['Ann Lee | chuckled | “We will be back tomorrow,”']],
    ['“We will be back!” Ann Lee had always boomed.', ['Ann Lee | had always boomed | “We will be back!”']],
    ['Ann Lee boomed: “We will be back tomorrow.”', ['Ann Lee | boomed: | “We will be back tomorrow.”']],
    ['Ann Lee chuckled, “That is how we do it here.”', ['Ann Lee | chuckled | “That is how we do it here.”']],
    ['“It is a disgrace,” Mrs Adeyemi comments.', ['Mrs Adeyemi | comments | “It is a disgrace,”']],
    ['“We will be back tomorrow.” Ann Lee left.', []],
    ['The hall was loud with laughter: “We will be back tomorrow.”', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what attributes nothing', () => {
  test.each([
    'The bridge opened in 2019.',
    'The report is 40 pages long.',
    'The so-called “green belt” is a park.',
    'Their statement of accounts was late.',
    'She added salt to the soup.',
    'The order was shipped in March.',
    'He read a book on the train.',
    'The team found a leak in the pipe.',
    'The club sold its claim to the land.',
    'The new line will continue to the airport.',
    'The firm raised its prices.',
    'The farmers grow maize and beans.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('reads nothing in boilerplate', () => {
    const text = 'The editor said it was late.';
    expect(told(text, [{ start: 0, end: text.length }])).toEqual([]);
  });

  test('reads nothing in an empty article', () => {
    expect(told('')).toEqual([]);
  });
});
