import { describe, expect, test } from 'vitest';
import { createExtractor } from '#extract/extract.ts';
import { isAboutSomebody } from '#model/fact.ts';
import { readArticle } from '../readArticle.ts';

const extract = createExtractor();

/** "title holder" of each post that is read, with what it is of. */
function posts(text: string): string[] {
  const held = extract(readArticle(text, '2024-05-02'))
    .filter(({ relation }) => relation === 'holdsPost')
    .map(({ subject, object, qualifiers: { organisation, place } }) =>
      [object.text, subject.text, (organisation ?? place)?.text].filter(Boolean).join(' / '),
    );
  return [...new Set(held)];
}

describe('posts that only look like ones somebody holds', () => {
  test.each([
    ['The minister told reporters Anna Weber was well.', []],
    ['In came reporters Anna Weber and Karl Berg.', ['reporters / Anna Weber', 'reporters / Karl Berg']],
    ["Labour's candidate for mayor of Oslo, Anna Weber, spoke.", []],
    ['The mayor of Oslo, Anna Weber, spoke.', ['mayor / Anna Weber / Oslo']],
    ['They campaign for Mayor Anna Weber.', ['Mayor / Anna Weber']],
    ['I think Anna Weber was a fine president.', []],
    ['Speaking to Anna Weber, the Oslo senator said nothing.', []],
    ['Anna Weber, a member, agreed.', []],
    ['Anna Weber, a member of the Harbour Council, agreed.', ['member / Anna Weber / Harbour Council']],
    ['Anna Weber wants to be a painter.', []],
    ['If Anna Weber becomes president, prices will fall.', []],
    ['Anna Weber pledged to be a president for everybody.', []],
    ['Anna Weber came to be president in May.', ['president / Anna Weber']],
    ['Anna Weber became president in May.', ['president / Anna Weber']],
    ['In 2014 President Anna Weber came to Oslo.', []],
    ['On Monday President Anna Weber came to Oslo.', ['President / Anna Weber']],
    [
      'Anna Weber is an author and professor of law at Oslo University.',
      ['author / Anna Weber', 'professor of law / Anna Weber / Oslo University'],
    ],
    ['Anna Weber, the mayor of Oslo, Norway, spoke.', ['mayor / Anna Weber / Oslo']],
    ['GOP Gov. Anna Weber spoke.', ['Gov. / Anna Weber']],
    ["The Oslo Guard's Nordsee Bank coordinator, Anna Weber, spoke.", []],
    ['Anna Weber, Japan director of the Harbour Union, spoke.', []],
    ["Anna Weber, Nordsee Bank's head of design, spoke.", ['head of design / Anna Weber / Nordsee Bank']],
    ['Anna Weber, a librarian in Oslo, agreed.', ['librarian / Anna Weber']],
    ['Anna Weber, police chief in Oslo, agreed.', ['police chief / Anna Weber / Oslo']],
    ['Trader Karl sells fish.', []],
    ['Nordic Commission President Anna Weber spoke.', ['President / Anna Weber / Nordic Commission']],
    ['Anna Weber, a former Berg aide who is now director of Nordsee Bank, agreed.', ['director / who / Nordsee Bank']],
    ['Hall of Fame painter Anna Weber agreed.', ['painter / Anna Weber']],
    ['Her trainer Anna Weber agreed.', []],
    ['Prince Karl came to Oslo.', []],
    ['Prince Karl Berg came to Oslo.', ['Prince / Karl Berg']],
    ['Best in Show judge Anna Weber agreed.', []],
    ['Judge Anna Weber agreed.', ['Judge / Anna Weber']],
    ['The statehouse was full. Sen. Anna Weber agreed.', []],
    ['Sen. Anna Weber, R-Lakeside, agreed.', []],
    ['Sen. Anna Weber, R-Ohio, agreed.', ['Sen. / Anna Weber / Ohio']],
    ['Congress was full. Sen. Anna Weber agreed.', ['Sen. / Anna Weber']],
    ['Anna Weber is the chair of the local chapter of the Harbour Council.', []],
    ['Anna Weber is the chair of the Harbour Council.', ['chair / Anna Weber / Harbour Council']],
    ['Gov. Karl Berg and Attorney General Anna Weber agreed.', ['Gov. / Karl Berg']],
    ['Attorney General Anna Weber agreed.', ['Attorney General / Anna Weber']],
    ['I remember when President Anna Weber came to Oslo.', []],
    ['The murder of reporter Anna Weber shook Oslo.', []],
    ['They brought Norwegian President Karl Berg out of Oslo in 2014.', []],
    ['Tidal Management Director Anna Weber agreed.', []],
    ['On Monday Emergency Management Director Anna Weber agreed.', []],
    ['On Monday Republican Judge Anna Weber agreed.', ['Judge / Anna Weber']],
    ['When Anna Weber is president, prices will fall.', []],
    ['Then, in 2018 and 2019, Mayor Anna Weber came.', []],
    ['Several municipal leaders and guests, including Anna Weber, came.', []],
    ['It took President Anna Weber’s last full year.', []],
    ['The down judge Anna Weber blew.', []],
    ['The judge Anna Weber agreed.', ['judge / Anna Weber']],
    ['In 2024 ferries ran. President Anna Weber opened the port in 2021.', ['President / Anna Weber']],
    ['Deputy Anna Weber agreed.', []],
    [
      'Anna Weber, head of Lake County’s Office of Tide Control, agreed.',
      ['head / Anna Weber / Lake County’s Office of Tide Control'],
    ],
    ['No ferry sank, spokeswoman Anna Weber said.', []],
    ['No ferry sank, Nordsee Bank spokeswoman Anna Weber said.', ['spokeswoman / Anna Weber / Nordsee Bank']],
    [
      'Harbour Council Chairman Karl Berg and the feast committee chair Anna Weber came.',
      ['Chairman / Karl Berg / Harbour Council'],
    ],
    ['On Monday Sen. Anna Weber of Lakeside agreed.', ['Sen. / Anna Weber']],
    ['On Monday Sen. Anna Weber of Ohio agreed.', ['Sen. / Anna Weber / Ohio']],
    ['Famed conductor Anna Weber spoke.', ['conductor / Anna Weber']],
    ['Then Captain Norway sank.', []],
    ['Then Captain Berg sank.', ['Captain / Berg']],
    ['They shop at Baker’s, King Kelpers and Smith’s in Oslo.', []],
    ['Nordsee Bank lets its voice assistant Ida speak.', []],
    ['They saw “Captain Weber.”', []],
    ['Karl Berg met his father, who is a pilot.', []],
    ['Karl Berg met Ida Lund, who is a pilot.', ['pilot / who']],
    ['Anna Weber sang before becoming governor in 1971.', []],
    ['Anna Weber was also the referee that night.', []],
    ['Anna Weber was president for four years.', ['president / Anna Weber']],
    ['He was an aide of the Harbour Bureau, Anna Weber said.', []],
    ['As director of the Harbour Bureau, Anna Weber agreed.', ['director / Anna Weber / Harbour Bureau']],
    [
      'They met Karl Berg, the former mayor of Oslo, Anna Weber, the mayor of Tromso, and others.',
      ['mayor / Karl Berg / Oslo', 'mayor / Anna Weber / Tromso'],
    ],
    ['Nobody asked the coach Anna Weber.', []],
    ['Nobody asked the Nordsee Bank manager Anna Weber.', ['manager / Anna Weber / Nordsee Bank']],
    [
      'Nordsee Bank manager Anna Weber spoke. Nobody asked manager Anna Weber.',
      ['manager / Anna Weber / Nordsee Bank'],
    ],
    ['They loved director Anna Weber.', ['director / Anna Weber']],
    ['They loved Festival director Anna Weber.', []],
    ['A charismatic president Anna Weber agreed.', []],
    ['They asked the fictional spy Anna Weber.', []],
    ['The talks of past presidents and prime ministers such as Anna Weber went on.', []],
    ['Lake County Emergency Coordinator Anna Weber agreed.', []],
    ['Anna Weber, director of the Lake County Sheriff’s night desk, agreed.', []],
    ['Anna Weber will be a speaker at the Harbour Convention.', []],
    ['In Oslo, Mayor Anna Weber spoke.', ['Mayor / Anna Weber / Oslo']],
    ['Anna Weber, author of “Tide, Ebb, Flow: A Life”, agreed.', []],
    ['Anna Weber, author of “High Tide”, agreed.', ['author / Anna Weber / High Tide']],
    ['Anna Weber is chair of the Department of Law, Police Sciences, and Criminal Justice Administration.', []],
    ['Anna Weber, chair of the 21st Century Tide Center, agreed.', ['chair / Anna Weber / 21st Century Tide Center']],
    [
      'Anna Weber, director of tide research at Nordsee Bank, agreed.',
      ['director of tide research / Anna Weber / Nordsee Bank'],
    ],
    ['Anna Weber, president of the Campaign for a Greener Harbour Council, agreed.', []],
    ['The replay official Anna Weber agreed.', []],
    ["Karl Berg smiled. Ida Lund's town is Oslo, and he is mayor of Tromso.", []],
    ['Anna Weber, a delegate and daughter of a Nordsee Bank hero, agreed.', []],
    ['Now NBA head coach Anna Weber agreed.', []],
    ['The NBA commissioner Anna Weber agreed.', ['commissioner / Anna Weber / NBA']],
    ['Anna Weber, a teacher of West African dance, agreed.', []],
    ['Oslo author Anna Weber agreed.', ['author / Anna Weber']],
    ['Oslo Mayor Anna Weber agreed.', ['Mayor / Anna Weber / Oslo']],
    ['Anna Weber and Karl Weber came. Weber was a nurse in Oslo.', []],
    ['Anna Weber was looking forward to serving as a delegate of Nordsee Bank.', []],
    ['Anna Weber, a regional tide supervisor, agreed.', []],
    ['In Oslo, President Anna Weber spoke.', ['President / Anna Weber']],
    [
      'Boats are late, said Anna Weber, chief executive officer, Nordsee Bank.',
      ['chief executive officer / Anna Weber / Nordsee Bank'],
    ],
    [
      "Anna Weber, a professor at Oslo University's School of Tides, agreed.",
      ["professor / Anna Weber / Oslo University's School of Tides"],
    ],
  ])('%s', (text, expected) => {
    expect(posts(text)).toEqual(expected);
  });
});

describe('a title is whole', () => {
  test.each([
    ['The physical therapist Anna Weber agreed.', 'physical therapist'],
    ['Solvik tsunami warning coordinator Anna Weber agreed.', 'tsunami warning coordinator'],
    ['The civil rights activist Anna Weber agreed.', 'civil rights activist'],
    ['It was built under President Anna Weber.', 'President'],
    ['The charismatic singer Anna Weber agreed.', 'singer'],
    ['Crown Prince Karl Berg agreed.', 'Crown Prince'],
    ['Anna Weber, a far-right activist, agreed.', 'far-right activist'],
    ['The then-mayor Anna Weber agreed.', 'mayor'],
    ['On Monday Health and Human Services Secretary Anna Weber agreed.', 'Health and Human Services Secretary'],
    ['On Monday the 49ers quarterback Karl Berg agreed.', 'quarterback'],
    ['On Monday Ohio state Sen. Anna Weber agreed.', 'state Sen.'],
    ['They told U.S. Attorney Anna Weber.', 'U.S. Attorney'],
    ['On Monday Administrative Law Judge Anna Weber agreed.', 'Administrative Law Judge'],
    [
      'Anna Weber, Nordsee Bank’s global chief soup innovation officer, agreed.',
      'global chief soup innovation officer',
    ],
    ['Anna Weber, Nordsee Bank’s chief, met an officer.', 'chief'],
  ])('%s', (text, title) => {
    expect(posts(text).map((post) => post.split(' / ')[0])).toEqual([title]);
  });
});

describe('who a post is held by', () => {
  test('must be named somewhere', () => {
    const facts = extract(readArticle('He was mayor of Oslo. Anna Weber is mayor of Tromso.'));
    expect(facts.filter(isAboutSomebody).map(({ subject }) => subject.text)).toEqual(['Anna Weber']);
  });
});
