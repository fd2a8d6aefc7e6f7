import { describe, expect, test } from 'vitest';
import { createExtractor } from '#extract/extract.ts';
import { loadReader } from '#reading/loadReader.ts';

const { annotate } = await loadReader();
const extract = createExtractor();
const saidIn = (text: string) =>
  extract(annotate({ id: 'a', text, boilerplate: [] }))
    .filter(({ relation }) => relation === 'said')
    .map(({ subject, object, qualifiers }) => [subject.name ?? subject.text, qualifiers.speech, object.text]);

describe('what is said ends where the speaker does', () => {
  test.each([
    [
      'Ingrid Dahl said the bridge would open in May although the road (an old joke, that road, considering its holes) was shut.',
      'the bridge would open in May although the road',
    ],
    ['Ingrid Dahl said, “The bridge of Oslo will open in May. Having a', '“The bridge of Oslo will open in May.'],
    ['Ingrid Dahl threatened to shut the bridge in Oslo, only to open it a day later.', 'to shut the bridge in Oslo'],
  ])('%s', (text, said) => {
    expect(saidIn(text).map(([, , words]) => words)).toContainEqual(
      expect.stringMatching(new RegExp(`^${said.slice(0, 40)}`)),
    );
    expect(saidIn(text).join()).not.toMatch(/considering its|Having a|only to open/);
  });

  test.each([
    'Ingrid Dahl said that the dangers of the Oslo bridge include:',
    'Ingrid Dahl and Karl Berg were discussing the ferries of Oslo and the bridge of Bergen.',
    'Ingrid Dahl drew the map in 2007 for an order declaring all the ferries in Norway were shut.',
  ])('nothing is said: %s', (text) => {
    expect(saidIn(text)).toEqual([]);
  });

  test('a letter says what its writer does', () => {
    expect(saidIn('Ingrid Dahl sent a letter saying all the ferries in Norway were shut.')).toHaveLength(1);
  });
});

describe('who is only named beside the words has not said them, unless they are laid out so', () => {
  test.each([
    ['Ma Rong: the mayor of Lindhaven closes the harbour and builds a bridge', []],
    ['“The harbour of Lindhaven will not be closed this year.” — Ma Rong', ['Ma Rong']],
    ['The harbour of Lindhaven will be closed this year. — Ma Rong\n\nThe bridge of Oslo was sold. — Ma Rong', []],
    ['Harbour Bureau: The harbour of Lindhaven will not be closed this year.', []],
  ])('%s', (text, speakers) => {
    expect(saidIn(text).map(([speaker]) => speaker)).toEqual(speakers);
  });
});

describe('statements', () => {
  test.each([
    ['"We open the ferry in May," said Ingrid Dahl.', ['Ingrid Dahl', 'direct', '"We open the ferry in May,"']],
    [
      'Ingrid Dahl, mayor of Oslo, came first. She stressed the importance of ferries.',
      ['Ingrid Dahl', 'indirect', 'the importance of ferries'],
    ],
    [
      'Ingrid Dahl is the mayor of Oslo. The mayor said that the bridge would open.',
      ['Ingrid Dahl', 'indirect', 'that the bridge would open'],
    ],
    [
      'A spokesman for Nordsee Bank said that the branch would close.',
      ['Nordsee Bank', 'indirect', 'that the branch would close'],
    ],
    ['The road is a burden, stressed Ingrid Dahl.', ['Ingrid Dahl', 'indirect', 'The road is a burden']],
    [
      'Ingrid Dahl, a midwife, and Karl Berg, a farmer, spoke. “The road to the clinic is long,” the midwife said.',
      ['Ingrid Dahl', 'direct', '“The road to the clinic is long,”'],
    ],
    [
      'Ingrid Dahl praised Karl Berg. “Voters put Tove Lie first,” she said.',
      ['Ingrid Dahl', 'direct', '“Voters put Tove Lie first,”'],
    ],
    [
      'Mr Berg spoke for hours. Mr Lund, a pilot, shook his head. “The fog at the airport was thick,” he said.',
      ['Lund', 'direct', '“The fog at the airport was thick,”'],
    ],
    [
      'Asked by Mr Berg whether she had seen the letter, Ingrid Dahl replied: “No letter ever reached my desk.”',
      ['Ingrid Dahl', 'direct', '“No letter ever reached my desk.”'],
    ],
    [
      'In a letter to Karl Berg the mayor, Ingrid Dahl, wrote that the levee would fall.',
      ['Ingrid Dahl', 'indirect', 'that the levee would fall'],
    ],
    [
      'In a talk with Karl Berg, Norwegian officials said that the road was closed.',
      ['Norwegian officials', 'indirect', 'that the road was closed'],
    ],
    ['Residents of Oslo said that the noise was worse.', ['Residents of Oslo', 'indirect', 'that the noise was worse']],
    ['Ingrid Dahl asked the crew to clear the road.', ['Ingrid Dahl', 'indirect', 'the crew to clear the road']],
    [
      'After the storm, the road was closed, Ingrid Dahl said.',
      ['Ingrid Dahl', 'indirect', 'After the storm, the road was closed'],
    ],
    [
      'Ingrid Dahl said 200 boats – most of them ferries – had left the port.',
      ['Ingrid Dahl', 'indirect', '200 boats – most of them ferries – had left the port'],
    ],
    [
      '“Long Roads” is a film about ferries, said Ingrid Dahl.',
      ['Ingrid Dahl', 'mixed', '“Long Roads” is a film about ferries'],
    ],
    [
      'The branch would close on Monday, according to a notice issued last week by Nordsee Bank.',
      ['Nordsee Bank', 'indirect', 'The branch would close on Monday'],
    ],
    [
      'Ingrid Dahl, mayor of Oslo, stressed the value of ferries, as noted by the premier.',
      ['Ingrid Dahl', 'indirect', 'the value of ferries'],
    ],
    [
      'The premier Ingrid Dahl met the secretary Karl Berg. The premier came late. She said that the road was closed.',
      ['Ingrid Dahl', 'indirect', 'that the road was closed'],
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toContainEqual(expected);
  });

  test.each([
    'They said that the noise was worse.',
    'Nordsee Bank plans to close the branch.',
    'Ingrid Dahl voiced her opinions.',
  ])('no speaker, no words or a mere plan is no statement: %s', (text) => {
    expect(saidIn(text)).toEqual([]);
  });

  test.each([
    ['an unnamed man spoke before', 'Mr Berg met a farmer. The farmer looked tired. “The fog was thick,” he said.'],
    ['two could be meant', 'Mr Berg and Mr Lund rowed. “The fog was thick,” he said.'],
    ['only the quotation names her', 'Voters shrugged. “They put Tove Lie first,” she said.'],
    ['what is seen or wanted is not said', 'Ingrid Dahl saw that the road was closed. Ingrid Dahl wants the road.'],
    ['what could be said is not', 'Ingrid Dahl could announce that the road is closed.'],
    ['what is not said', 'Ingrid Dahl did not say whether the road was closed.'],
    ['whoever is asked does not ask', 'Ingrid Dahl was silent when asked whether the road was closed.'],
    ['a condition', 'If Ingrid Dahl says that the road is closed, drivers will turn.'],
    ['a name for something', 'It was what Ingrid Dahl called the longest road.'],
    ['words that tell nothing alone', 'Ingrid Dahl said that it was. Ingrid Dahl said some were not so good.'],
    ['the campaign of somebody', 'The Dahl campaign said that the road was closed.'],
    ['whoever is asked', 'Drivers asked by Ingrid Dahl said that the road was closed.'],
    ['of whom it is said, or who says it', 'Ingrid Dahl rowed. Tove Lie left the room, she said.'],
    ['nobody can tell who', 'Officials said that the road was closed.'],
    ['a report seen by somebody', 'A report seen by Nordsee Bank said that the road was closed.'],
    ['what they speak of stands before', 'Ingrid Dahl rowed. “That was a great day for me,” she said.'],
    ['an opinion of nothing named', 'Ingrid Dahl rowed. “I think they are very strong,” she said.'],
    ['a question', 'Ingrid Dahl asked whether the road to the port was closed.'],
    ['still to come', 'Ingrid Dahl will give a speech warning that the road is closed.'],
    ['a few words of a clause', 'Ingrid Dahl cited, of the road, “burdens,” before the crew left.'],
    ['a title', 'Ingrid Dahl, who wrote “The Long Road,” rowed.'],
    ['a headline', 'Dahl: Road closed, but ferries sail'],
    ['a deed', 'Nordsee Bank recalled 200 cards of its customers. Ingrid Dahl added salt to the soup of the crew.'],
    ['of two at once', 'Ingrid Dahl and Karl Berg blamed each other for the delay of the ferry.'],
    ['only the time of it', 'Before the ferry sailed, Ingrid Dahl spoke to the crew.'],
    ['a place that ends the words for somebody', 'A man in Viken County, Norway reported smoke above the ferry.'],
    ['one of several', 'Ingrid Dahl is one of three senators who announced that the road was closed.'],
    ['a label', 'Cost: 20 kroner for a ticket to the ferry.'],
  ])('%s: nobody said anything there', (_, text) => {
    expect(saidIn(text)).toEqual([]);
  });
});

describe('what is told alone', () => {
  const meantIn = (text: string) =>
    extract(annotate({ id: 'a', text, boilerplate: [] })).flatMap(({ relation, meant = [] }) =>
      relation === 'said' ? meant.map((word) => [word.text, word.name]) : [],
    );

  test('says what its words stand for', () => {
    const text =
      'Karl Berg tabled a bill that would ban plastic bags in every town. Ingrid Dahl said on Monday the bill would cost Oslo 20 jobs.';
    expect(meantIn(text)).toEqual([['the bill', 'a bill that would ban plastic bags in every town']]);
    expect(meantIn('Karl Berg went home at noon. Ingrid Dahl said he had seen the letter from Oslo.')).toEqual([
      ['he', 'Karl Berg'],
    ]);
  });

  test('leaves what may be somebody else, or what it names itself', () => {
    expect(meantIn('Karl Berg went home at noon. Lars Lund said he had seen the letter from Oslo.')).toEqual([]);
    expect(
      meantIn('Karl Berg bought a river ferry. Ingrid Dahl said a new ferry was late and the ferry leaked.'),
    ).toEqual([]);
  });

  test('is about nothing that was only told before', () => {
    const before = 'The council of Oslo met a ferry firm about a plan. ';
    expect(saidIn(`${before}Ingrid Dahl said the plan was late.`)).toEqual([]);
    expect(saidIn(`${before}Ingrid Dahl said the bridge was late.`)).toHaveLength(1);
    expect(saidIn(`${before}Ingrid Dahl criticised this practice.`)).toEqual([]);
    expect(saidIn(`${before}Two were saved and one was lost, Ingrid Dahl said.`)).toEqual([]);
  });

  test('is a whole clause though its verb looks like a noun', () => {
    const said = 'Salmonella causes about 200 illnesses a year in Oslo';
    expect(saidIn(`${said}, according to the Nordsee Bank.`)).toEqual([['Nordsee Bank', 'indirect', said]]);
    expect(saidIn('The most rain, according to the Nordsee Bank.')).toEqual([]);
  });

  test('is said by whom "who" means', () => {
    expect(saidIn('The court fears Karl Berg from women who accused the mayor of Oslo of fraud.')).toEqual([]);
    expect(saidIn('The court heard Ingrid Dahl, who accused the mayor of Oslo of fraud.')).toHaveLength(1);
  });
});

describe('what a statement is on', () => {
  const linesIn = (title: string, text: string) =>
    extract(annotate({ id: 'a', title, text, boilerplate: [] }))
      .filter(({ relation }) => relation === 'said')
      .map(({ object, topic }) => [object.text, topic?.text, topic?.under]);

  const FIRE = 'A fire broke out on the night ferry to Bergen. Ten passengers were hurt.';

  test('the headline, if it shares words with the statement or those before it', () => {
    expect(
      linesIn(
        'Fire on Bergen ferry hurts ten passengers | Post',
        `${FIRE} Five of the passengers were children, Ingrid Dahl said.`,
      ),
    ).toEqual([['Five of the passengers were children', 'Fire on Bergen ferry hurts ten passengers', undefined]]);
  });

  test('the heading of its part, with the headline if it names nobody', () => {
    const text = `${FIRE}\n\nHow the engine caught fire\n\nThe engine had never been tested, Ingrid Dahl said. She left.`;
    expect(linesIn('Fire on Bergen ferry hurts ten passengers', text)).toEqual([
      ['The engine had never been tested', 'How the engine caught fire', 'Fire on Bergen ferry hurts ten passengers'],
    ]);
  });

  test.each([
    [
      'a headline on something else',
      'Oslo opens a library',
      `${FIRE} Five of the passengers were children, Ingrid Dahl said.`,
    ],
    ['a list of things', 'Top 10 ferries of the year', `${FIRE} Those ferries burn well, Ingrid Dahl said.`],
  ])('nothing is stated that only the text before it explains: %s', (_, title, text) => {
    expect(linesIn(title, text)).toEqual([]);
  });

  test('what tells itself what it is on needs none', () => {
    const text = 'Ingrid Dahl said Oslo would buy a second ferry from Solvik in Bergen next year.';
    expect(linesIn('Oslo buys a ferry', text)).toEqual([
      [expect.stringContaining('Oslo would buy'), undefined, undefined],
    ]);
  });
});

describe('what joins a sentence to the one before is not what is said', () => {
  test.each([
    ['But the Oslo ferry is late, Ingrid Dahl said.', 'the Oslo ferry is late'],
    ['However, the Oslo ferry will sail at night, Ingrid Dahl said.', 'the Oslo ferry will sail at night'],
    [
      'Still waters in Oslo run deep below the ferry, Ingrid Dahl said.',
      'Still waters in Oslo run deep below the ferry',
    ],
  ])('%s', (text, said) => {
    expect(saidIn(text)).toEqual([['Ingrid Dahl', 'indirect', said]]);
  });
});

describe('half a name speaks only if the article tells whose it is', () => {
  test.each([
    ['The ferry from Oslo to Bergen is late, Berg said.', []],
    ['Oslo Mayor Berg came. The ferry from Oslo to Bergen is late, Berg said.', ['Berg']],
    ['The ferry from Oslo to Bergen is late, the Herald said.', []],
    ['Some opponents came. Opponents say the ferry from Oslo to Bergen is late.', []],
  ])('%s', (text, speakers) => {
    expect(saidIn(text).map(([speaker]) => speaker)).toEqual(speakers);
  });
});

test('one who is described and not named does not speak: a reader would have to know who it is', () => {
  expect(saidIn('In a talk with Karl Berg, the Norwegian senator said that the road was closed.')).toEqual([]);
});

test.each([
  'Lee: Yes to both. It is wise to keep the Oslo ferries and the Bergen ferries open at night.',
  'Karl Berg, a farmer from Viken, according to the Oslo Herald, wore a blue hat when he met the ferry of Bergen.',
  'Karl Dahl has met Jens Berg of Oslo and once said he should lose the ferry of Bergen.',
  'He found ten people on the roofs of Bergen, according to Ingrid Dahl of Oslo.',
  'Were Oslo to buy ten ferries from Bergen, Ingrid Dahl said, it would cost too much.',
  'Not only did it show the power of Oslo, Ingrid Dahl added, but that of Bergen.',
  'Dye tracing has shown that the water of Bergen runs to Oslo below the ground.',
  'Solvik will have Ingrid Dahl and Karl Berg announce that the ferries of Oslo are free.',
  'Despite “heavy rain, snow and leaving tens of Oslo ferries without power”, said Ingrid Dahl, the storm was small.',
])('nothing is said that could stand alone: %s', (text) => {
  expect(saidIn(text)).toEqual([]);
});

describe('what was said is told whole or not at all', () => {
  test.each([
    'If the ferry from Oslo is late, Ingrid Dahl said she would walk to the harbour.',
    'If the ferry rolls of Oslo, known as tide books, aren’t found and the clerks aren’t called in time, Ingrid Dahl says, they could lose the chance to vote in Bergen.',
    'Ingrid Dahl claimed that Karl Berg had gone to Bergen and wrongly claimed to be in Oslo.',
    '“There is nothing for the Oslo ferry company to comment on,” Ingrid Dahl said.',
    'Ingrid Dahl was asked about her years in Oslo. “Didn’t cheat anybody, paid for every boat,” Ingrid Dahl said.',
    '“My friendship with the harbour master Karl Berg was never quite the same after that,” Ingrid Dahl said.',
    'Ingrid Dahl blasted Karl Berg’s remarks.',
    'Ingrid Dahl described tactics of the harbour board.',
    'That year, the Oslo shipyard built forty ferries, Ingrid Dahl said.',
    'Ingrid Dahl initially opposed a new harbour in Oslo on similar grounds.',
    'Before that change went into effect, the Oslo ferry was full, Ingrid Dahl said.',
    'That figure is about to change, Ingrid Dahl said.',
    'Ingrid Dahl says she met both companies in Oslo.',
    '“The harbour of Oslo is open to all boats,” the Foreign Ministry said.',
    'The report, seen by the Oslo Herald, said that the bridge of Bergen was never mended.',
  ])('not: %s', (text) => {
    expect(saidIn(text)).toEqual([]);
  });

  test.each([
    ['If elected, Ingrid Dahl said she would build a bridge to Bergen.', 'she would build a bridge to Bergen'],
    [
      'If the ferry is late, the market in Oslo will be shut, Ingrid Dahl said.',
      'If the ferry is late, the market in Oslo will be shut',
    ],
    [
      'Ingrid Dahl blasted Karl Berg’s remarks on the harbour of Bergen.',
      'Karl Berg’s remarks on the harbour of Bergen',
    ],
    [
      'Ingrid Dahl recommends asking the harbour master before buying a boat.',
      'asking the harbour master before buying a boat',
    ],
    [
      'Ingrid Dahl reported that the harbour of Oslo shrank by 23%. “The harbour lost its oldest pier,” a clerk there said.',
      'that the harbour of Oslo shrank by 23%.',
    ],
  ])('%s', (text, said) => {
    expect(saidIn(text).map(([, , words]) => words)).toContain(said);
  });
});

describe('whom a pronoun stands for must have been named shortly before', () => {
  const FAR = 'Rain fell on the hills. The roads were wet. The market was shut. The sea was grey.';

  test('"she" four sentences on is nobody', () => {
    expect(saidIn(`Ingrid Dahl came to the pier. ${FAR} She said the bridge of Oslo would open in May.`)).toEqual([]);
    expect(saidIn('Ingrid Dahl came to the pier. She said the bridge of Oslo would open in May.')).toHaveLength(1);
  });

  test('nor who is named at the head of the sentence', () => {
    const text = 'Karl Berg sells boats. As Brant looks ahead, he said the harbour of Oslo would grow.';
    expect(saidIn(text)).toEqual([]);
  });

  test('of two of one family name only a whole name tells which', () => {
    const text =
      'Karl Berg was tried. Jonas Berg came. Berg left the court of Oslo. He said the judges of Oslo were fair.';
    expect(saidIn(text)).toEqual([]);
  });
});

test('an aside ends with what is said in it', () => {
  const text =
    'The talk turned to Karl Berg — who has claimed that the Oslo ferries are unsafe — as the next harbour chief.';
  expect(saidIn(text).map(([, , words]) => words)).toEqual(['that the Oslo ferries are unsafe']);
});

test('what somebody spoke of is what it is on', () => {
  const text =
    '“This was a very merry day for the children, their teachers and all the sailors of the islands,” Ingrid Dahl said of the opening of the Oslo ferry.';
  const facts = extract(annotate({ id: 'a', text, title: 'A harbour year in Norway', boilerplate: [] }));
  const said = facts.find(({ relation }) => relation === 'said');
  expect(said?.topic?.text).toBe('the opening of the Oslo ferry');
});

test('what is said ends before somebody else speaks', () => {
  const text =
    'Ingrid Dahl said the bridge of Oslo is shut, and Harbour Chief Karl Berg told reporters that the ferry would sail.';
  expect(saidIn(text)).toContainEqual(['Ingrid Dahl', 'indirect', 'the bridge of Oslo is shut']);
});

test('who embraces what another denied says the rest', () => {
  const text =
    'Karl Berg denied the sale of the Oslo ferry, comments that Ingrid Dahl embraced, saying he was a very honest sailor.';
  expect(saidIn(text).filter(([who, , words]) => who === 'Karl Berg' && /honest/.test(words ?? ''))).toEqual([]);
});
