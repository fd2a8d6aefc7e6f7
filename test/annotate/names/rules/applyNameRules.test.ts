import { describe, expect, test } from 'vitest';
import { toNameText } from '#annotate/names/features/nameText.ts';
import { toNameView } from '#annotate/names/features/nameView.ts';
import { toNameWord } from '#annotate/names/features/nameWord.ts';
import { buildWordTable } from '#annotate/names/model/buildWordTable.ts';
import { hashWord } from '#annotate/names/model/hashing.ts';
import type { NameKind } from '#annotate/names/model/nameLabels.ts';
import { LIST_BITS } from '#annotate/names/model/wordBits.ts';
import { applyNameRules, NAME_RULES, type TaggedName } from '#annotate/names/rules/applyNameRules.ts';
import { loadWink } from '#annotate/tokens/loadWink.ts';
import { tokenize } from '#annotate/tokens/tokenize.ts';

const wink = loadWink();
/** Kisumu is on the list of places; all else is known from the lexicon alone. */
const words = buildWordTable(Int32Array.of(hashWord('kisumu')), Int32Array.of(LIST_BITS.place));
const KINDS: Readonly<Record<string, NameKind>> = { P: 'person', O: 'organisation', L: 'place' };

/** Marks names as `[P Ada Obi]`; returns the text with the names as the rules leave them, marked likewise. */
function mended(marked: string): string {
  const names: TaggedName[] = [];
  const text = marked.replace(/\[[POL] ([^\]]+)\]/gu, '$1');
  const { tokens, sentences } = tokenize(text, [], wink);
  let cut = 0;
  for (const match of marked.matchAll(/\[([POL]) ([^\]]+)\]/gu)) {
    const start = match.index - cut;
    cut += 4;
    const end = start + (match[2] as string).length;
    names.push({
      start: tokens.findIndex((token) => token.span.start >= start),
      end: tokens.findLastIndex((token) => token.span.end <= end) + 1,
      kind: KINDS[match[1] as string] as NameKind,
      foundBy: 'test',
    });
  }
  const view = toNameView(
    toNameText(tokens, sentences, (word) => toNameWord(word, words)),
    tokens,
    words,
  );
  return marksOf(text, tokens, applyNameRules(names, { tokens, view }));
}

function marksOf(
  text: string,
  tokens: readonly { readonly span: { readonly start: number; readonly end: number } }[],
  names: readonly TaggedName[],
): string {
  let written = '';
  let cursor = 0;
  for (const { start, end, kind } of names) {
    const [from, to] = [tokens[start]?.span.start ?? 0, tokens[end - 1]?.span.end ?? 0];
    const letter = Object.keys(KINDS).find((key) => KINDS[key] === kind);
    written += `${text.slice(cursor, from)}[${letter} ${text.slice(from, to)}]`;
    cursor = to;
  }
  return written + text.slice(cursor);
}

const CASES: readonly (readonly [rule: string, tagged: string, mended: string])[] = [
  ['knownNames', "Salad of [P Trader Joe]'s was cheap.", "Salad of [O Trader Joe's] was cheap."],
  ['knownNames', "Salad of [P Otto Joe]'s was cheap.", "Salad of [P Otto Joe]'s was cheap."],
  ['hyphenedFronts', 'He left Stratford-upon-Avon.', 'He left [L Stratford-upon-Avon].'],
  ['hyphenedFronts', 'A Face-to-Face talk.', 'A Face-to-Face talk.'],
  ['hyphenedFronts', 'At [L Oslo]-[L Lund International Airport].', 'At [L Oslo-Lund International Airport].'],
  ['hyphenedFronts', 'The [L Oslo]-[L Lund] road.', 'The [L Oslo]-[L Lund] road.'],
  ['trimEdges', 'A word from [P Mayor Ada Obi].', 'A word from Mayor [P Ada Obi].'],
  ['trimEdges: kind', 'Then [O PM Obi] spoke.', 'Then PM [P Obi] spoke.'],
  ['trimEdges: a place keeps its title', 'They met in [L King William Town].', 'They met in [L King William Town].'],
  ['joinParts: numeral', 'Then [P Johan Karl] II spoke.', 'Then [P Johan Karl II] spoke.'],
  ['joinParts: no numeral', 'Then [P Johan Karl] V spoke.', 'Then [P Johan Karl] V spoke.'],
  ['joinParts: hyphen', 'Then [P Wong Siu]-lan spoke.', 'Then [P Wong Siu-lan] spoke.'],
  ['joinParts: not a compound', 'The [P Wong]-led team won.', 'The [P Wong]-led team won.'],
  ['joinParts: particle', 'Then [P Hamad] bin [P Saif] spoke.', 'Then [P Hamad bin Saif] spoke.'],
  ['joinParts: sure particle', 'Then [P Ngugi] wa Juma spoke.', 'Then [P Ngugi wa Juma] spoke.'],
  ['joinParts: nickname', 'Then [P Ada] “Sunny” [P Obi] spoke.', 'Then [P Ada “Sunny” Obi] spoke.'],
  [
    'joinParts: no nickname over the end of a line',
    'A song (from "[P Ada Obi]")\n\n"[P Kim Vik]" came next.',
    'A song (from "[P Ada Obi]")\n\n"[P Kim Vik]" came next.',
  ],
  ['joinParts: two people', 'Then [P Hamad] and [P Saif] spoke.', 'Then [P Hamad] and [P Saif] spoke.'],
  ['splitPlaces', 'The [O Kenya-Uganda] trade grew.', 'The [L Kenya]-[L Uganda] trade grew.'],
  ['headKinds', 'He joined [P Yongxin Solar] in May.', 'He joined [O Yongxin Solar] in May.'],
  ['headKinds: place', 'He works in [O Lishan District] now.', 'He works in [L Lishan District] now.'],
  [
    'headKinds: of',
    'The [O Party Committee of Lishan District] met.',
    'The [O Party Committee of Lishan District] met.',
  ],
  ['hyphenedFronts', 'The Inter-Valley [L Growth Zone] is new.', 'The [L Inter-Valley Growth Zone] is new.'],
  ['datelines', '[P Kisumu]: Traders left.', '[L Kisumu]: Traders left.'],
  ['datelines: a place that speaks', '[O Kisumu] is here.', '[O Kisumu] is here.'],
  [
    'companyNames',
    'He runs [O Suzhou Bright] ([O Group) Holdings Co.], [L Ltd.] and a farm.',
    'He runs [O Suzhou Bright (Group) Holdings Co., Ltd.] and a farm.',
  ],
  [
    'peoplesBodies',
    'The [O Municipal People]’s Court of the city sat.',
    'The [O Municipal People’s Court] of the city sat.',
  ],
  ['peoplesBodies: not any owner', 'The [L Kano]’s Court of the city sat.', 'The [L Kano]’s Court of the city sat.'],
  ['bodiesByHead', 'He leads the Municipal Procuratorate here.', 'He leads the [O Municipal Procuratorate] here.'],
  [
    'joinPairs',
    'The [O Wuhai Roads] and [O Urban Water Bureau] said so.',
    'The [O Wuhai Roads and Urban Water Bureau] said so.',
  ],
  [
    'joinPairs: two bodies',
    'The [O Roads Ministry] and [O Urban Water Bureau] said so.',
    'The [O Roads Ministry] and [O Urban Water Bureau] said so.',
  ],
  [
    'joinLists',
    'The [O Bureau of Housing], Roads, and Water is new.',
    'The [O Bureau of Housing, Roads, and Water] is new.',
  ],
  [
    'joinLists: no list',
    'The [O Bureau of Housing], Roads in hand, is new.',
    'The [O Bureau of Housing], Roads in hand, is new.',
  ],
  [
    'joinOfPhrases',
    'The [O Second Department] of [O Road Works] of the [O Ministry of Transport] met.',
    'The [O Second Department of Road Works of the Ministry of Transport] met.',
  ],
  ['joinOfPhrases: dates', 'The [O Water Commission] on Monday met.', 'The [O Water Commission] on Monday met.'],
  ['joinOfPhrases: people', 'The [O Bank] of [P Ada Obi] failed.', 'The [O Bank] of [P Ada Obi] failed.'],
  ['joinPlaces', 'He left the Sultanate of [L Oman] today.', 'He left the [L Sultanate of Oman] today.'],
  ['joinPlaces: no head', 'He left the people of [L Oman] today.', 'He left the people of [L Oman] today.'],
  ['otherNames', 'She won the [O Harbour Arts Prize] twice.', 'She won the Harbour Arts Prize twice.'],
  ['knownNames: kind', 'The war in [P Syria] went on.', 'The war in [L Syria] went on.'],
  ['knownNames: missed', 'A report by UNICEF was read.', 'A report by [O UNICEF] was read.'],
  ['knownNames: generic', 'The [L Kingdom] agreed.', 'The Kingdom agreed.'],
  [
    'acronymOrganisations',
    'The KWDA met. Staff of KWDA left, and the GDP fell.',
    'The [O KWDA] met. Staff of [O KWDA] left, and the GDP fell.',
  ],
  [
    'bracketedAcronyms',
    'The [O Harbour Workers Alliance] ([L HWA]) met.',
    'The [O Harbour Workers Alliance] ([O HWA]) met.',
  ],
  [
    'knownPersons',
    'Then [P Grace Mwale] left. Later Mwale returned.',
    'Then [P Grace Mwale] left. Later [P Mwale] returned.',
  ],
];

describe('the rules for names', () => {
  test.each(CASES)('%s', (_rule, tagged, expected) => {
    expect(mended(tagged)).toBe(expected);
  });

  test('each mend something here', () => {
    const shown = CASES.filter(([, tagged, expected]) => tagged !== expected).map(([rule]) => rule.split(':')[0]);
    expect(NAME_RULES.map(({ name }) => name).filter((name) => !shown.includes(name))).toEqual([]);
  });
});
