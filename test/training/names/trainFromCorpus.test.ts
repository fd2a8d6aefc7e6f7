import { describe, expect, test } from 'vitest';
import { readNameModel } from '#annotate/names/model/readNameModel.ts';
import { tagNames } from '#annotate/names/tagNames.ts';
import { loadWink } from '#annotate/tokens/loadWink.ts';
import { tokenize } from '#annotate/tokens/tokenize.ts';
import { cut } from '#model/span.ts';
import { scaleVectors } from '#training/names/scaleVectors.ts';
import { toGoldLabels } from '#training/names/toGoldLabels.ts';
import { trainFromCorpus } from '#training/names/trainFromCorpus.ts';

const wink = loadWink();
const PEOPLE = ['Ada', 'Bem', 'Chidi', 'Dayo', 'Efe', 'Femi', 'Gana', 'Hadiza', 'Ike', 'Jola'];
const TOWNS = ['Akure', 'Bida', 'Calabar', 'Dutse', 'Ede', 'Funtua', 'Gusau', 'Hadejia', 'Ilesa', 'Jalingo'];

const corpus = PEOPLE.map((person, n) => {
  const town = TOWNS[n] as string;
  const text = `Yesterday Mrs ${person} said that the market in ${town} is open.`;
  const { tokens, sentences } = tokenize(text, [], wink);
  const mention = (name: string, kind: 'person' | 'place') => {
    const start = text.indexOf(name);
    return { span: { start, end: start + name.length }, kind };
  };
  return { tokens, sentences, labels: toGoldLabels(tokens, [mention(person, 'person'), mention(town, 'place')]) };
});

const sources = {
  vectors: scaleVectors(['said', 'market', 'open', 'in'], 3, (word) => [word.length, word.charCodeAt(0) - 110, 1]),
  lists: { givenNames: ['Ada', 'Bem'], surnames: [], places: ['Akure', 'Port Harcourt'] },
  tell: () => {},
};

describe('trainFromCorpus', () => {
  const bytes = trainFromCorpus(corpus, sources);

  test('gives the same bytes for the same corpus', () => {
    expect(trainFromCorpus(corpus, sources)).toEqual(bytes);
  });

  test('learns names by what stands around them', () => {
    const text = 'Yesterday Mrs Zainab said that the market in Wukari is open.';
    const { tokens, sentences } = tokenize(text, [], wink);
    const names = tagNames(tokens, sentences, readNameModel(bytes)).map(({ kind, span }) => [kind, cut(text, span)]);
    expect(names).toEqual([
      ['person', 'Zainab'],
      ['place', 'Wukari'],
    ]);
  });
});

describe('goldLabels', () => {
  test('spells a name of three tokens as begin, inside, end', () => {
    const { tokens } = tokenize('In New South Wales it rained.', [], wink);
    expect([...toGoldLabels(tokens, [{ span: { start: 3, end: 18 }, kind: 'place' }])]).toEqual([
      0, 9, 10, 11, 0, 0, 0,
    ]);
  });
});
