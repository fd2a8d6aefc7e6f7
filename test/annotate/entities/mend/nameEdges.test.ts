import { describe, expect, test } from 'vitest';
import { agreeKinds } from '#annotate/entities/mend/agreeKinds.ts';
import { joinCoordinatedNames } from '#annotate/entities/mend/joinCoordinatedNames.ts';
import { joinOwnedNames } from '#annotate/entities/mend/joinOwnedNames.ts';
import { joinPeoplesBodies } from '#annotate/entities/mend/joinPeoplesBodies.ts';
import { trimNames } from '#annotate/entities/mend/trimNames.ts';
import type { Mention, MentionKind } from '#model/mention.ts';
import type { Token } from '#model/sentence.ts';

/** Words as tokens and names: "[organisation Nordsee Bank] grew" marks a name with its kind. */
function marked(text: string): { tokens: Token[]; names: Mention[] } {
  const tokens: Token[] = [];
  const names: Mention[] = [];
  let open: { kind: MentionKind; start: number } | undefined;
  for (const word of text.split(' ')) {
    if (word.startsWith('[')) {
      open = { kind: word.slice(1) as MentionKind, start: tokens.length };
      continue;
    }
    const written = word.replace(']', '');
    const start = (tokens.at(-1)?.span.end ?? -1) + 1;
    const span = { start, end: start + written.length };
    tokens.push({
      span,
      text: written,
      lower: written.toLowerCase(),
      pos: 'PROPN',
      lemma: written.toLowerCase(),
      sentence: 0,
    });
    if (!word.endsWith(']') || !open) continue;
    const range = { start: open.start, end: tokens.length };
    const whole = { start: tokens[range.start]?.span.start ?? 0, end: span.end };
    names.push({ span: whole, tokens: range, kind: open.kind, form: 'name', foundBy: 'test' });
    open = undefined;
  }
  return { tokens, names };
}

type Mend = (tokens: readonly Token[], names: readonly Mention[]) => readonly Mention[];

function mended(text: string, mend: Mend): string[] {
  const { tokens, names } = marked(text);
  return mend(tokens, names).map(({ kind, tokens: { start, end } }) =>
    [kind, ...tokens.slice(start, end).map((token) => token.text)].join(' '),
  );
}

describe('trimNames', () => {
  test.each([
    ['the [organisation CEO of Solvik] spoke', ['organisation Solvik']],
    ['[person Solvik CEO Karl Berg] spoke', ['organisation Solvik', 'person Karl Berg']],
    ['[organisation Nordsee] [person Solvik CEO Karl Berg] spoke', ['organisation Nordsee Solvik', 'person Karl Berg']],
    ['[organisation Nordsee] , [person Karl Berg] spoke', ['organisation Nordsee', 'person Karl Berg']],
    ['Ambassador to [person Norway Karl Berg] spoke', ['place Norway', 'person Karl Berg']],
    ['They listened to [person Jordan Karl Berg]', ['person Jordan Karl Berg']],
    ['[person CEO Karl Berg] spoke', ['person Karl Berg']],
    ['[person Ex - President Karl Berg] spoke', ['person Karl Berg']],
    ['[person Karl Berg is Norway] s minister', ['person Karl Berg', 'place Norway']],
    ['[person Karl Berg Visits Norway]', ['person Karl Berg', 'place Norway']],
    ['[person Karl Wins] spoke', ['person Karl']],
    ['the [organisation Ohio Republican] left', []],
    ['the [organisation Harbour Republican] grew', ['organisation Harbour Republican']],
    ['[organisation Karl co-founded Solvik] in May', ['person Karl', 'organisation Solvik']],
    ['the [organisation Bureau] lends', []],
    ['the [organisation Harbour Bureau] lends', ['organisation Harbour Bureau']],
    ['the [place Committee of Harbour District] met', ['organisation Committee of Harbour District']],
    ['the [place Gulf of Oslo] froze', ['place Gulf of Oslo']],
  ])('%s', (text, expected) => {
    expect(mended(text, trimNames)).toEqual(expected);
  });
});

describe('joinPeoples', () => {
  test.each([
    ["the [organisation Municipal People] 's [other Congress] met", ["organisation Municipal People 's Congress"]],
    ["the [organisation Municipal People] 's Court met", ["organisation Municipal People 's Court"]],
    ["the [organisation Harbour Bureau] 's [other Solvik] grew", ['organisation Harbour Bureau', 'other Solvik']],
  ])('%s', (text, expected) => {
    expect(mended(text, joinPeoplesBodies)).toEqual(expected);
  });
});

describe('joinCoordinated', () => {
  test.each([
    ['[organisation Oslo Human Resources] and [organisation Social Security Bureau] met', 1],
    ['[organisation Oslo Vocational] and [organisation Technical University] met', 1],
    ['[organisation Nordsee Bank] and [organisation Harbour Trust] met', 2],
    ['[organisation Solvik Berg] and [organisation Nordsee Bank] met', 2],
  ])('%s', (text, count) => {
    expect(mended(text, joinCoordinatedNames)).toHaveLength(count);
  });
});

describe('joinInitials', () => {
  test.each([
    ['[person Karl B.] [person Berg] spoke', 1],
    ['[person Karl B.] met [person Berg]', 2],
    ['[person Karl Berg] [person Ida] spoke', 2],
  ])('%s', (text, count) => {
    expect(mended(text, joinCoordinatedNames)).toHaveLength(count);
  });
});

describe('joinOwnedNames', () => {
  test.each([
    ["[person Karl] 's [other Harbour Foods] grew and [person Karl] 's [other Harbour Foods] sold fish", 2],
    ["[person Karl] 's [other Harbour Foods] grew and [person Karl] left", 3],
    ["[person Karl] 's [other Harbour Foods] grew", 2],
    ["[person Karl] 's [other Harbour Foods] grew and [person Karl] 's [other Fjord Foods] sold fish", 4],
  ])('%s', (text, count) => {
    expect(mended(text, joinOwnedNames)).toHaveLength(count);
  });
});

describe('agreeKinds', () => {
  const agreed = (text: string) => mended(text, (tokens, names) => agreeKinds(textOf(tokens), names));
  const textOf = (tokens: readonly Token[]) => tokens.map((token) => token.text).join(' ');

  test.each([
    [
      'the commonest kind',
      '[place Solvik] grew . [organisation Solvik] hired . [organisation Solvik] sold',
      ['organisation Solvik', 'organisation Solvik', 'organisation Solvik'],
    ],
    [
      'an organisation where as many say so',
      '[place Solvik] grew . [organisation Solvik] hired',
      ['organisation Solvik', 'organisation Solvik'],
    ],
    ['its own kind where nothing decides', '[place Berg] grew . [person Berg] left', ['place Berg', 'person Berg']],
    [
      'its own kind where the names differ',
      '[place Oslo] grew . [organisation Oslo Bank] hired',
      ['place Oslo', 'organisation Oslo Bank'],
    ],
  ])('gives a name %s', (_, text, expected) => {
    expect(agreed(text)).toEqual(expected);
  });
});
