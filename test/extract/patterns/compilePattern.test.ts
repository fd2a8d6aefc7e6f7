import { describe, expect, test } from 'vitest';
import { compilePattern } from '#extract/patterns/compilePattern.ts';
import { compileRules } from '#extract/patterns/compileRules.ts';
import type { Rule } from '#extract/patterns/rule.ts';
import { MENTION_TAG, type SignTable, writeSign } from '#extract/patterns/signs.ts';
import { triggersOf } from '#extract/patterns/triggersOf.ts';

const VOCABULARY = {
  lists: { be: ['is', 'was'], the: ['the', 'a'] },
  fragments: { before: '(@the|ADJ){0,2}' },
};

/** Words and mentions as a line writes them: "<person>" is a mention, "kind/ADJ" a word with its part of speech. */
function line(words: string, known: SignTable): string {
  const sign = (word: string) => {
    const [, kind, form = 'name'] = /^<(\w+)(?:\.(\w+))?>$/.exec(word) ?? [];
    const [text = '', tag = 'X'] = word.split('/');
    return writeSign(known, kind ? [`<${kind}>`, `.${form}`, MENTION_TAG] : [text, text.replace(/ed$/, ''), tag]);
  };
  return words.split(' ').map(sign).join('');
}

function fits(pattern: string, words: string): boolean {
  const known: SignTable = new Map();
  const regex = compilePattern(pattern, { ...VOCABULARY, signs: known });
  return regex.test(line(words, known));
}

describe('compilePattern', () => {
  test.each([
    ['mayor', 'the mayor spoke', true],
    ['mayor', 'the mayors spoke', false],
    ['~visit', 'she visited', true],
    ['@be late', 'it was late', true],
    ['@be late', 'it was not late', false],
    ['ADJ house', 'old/ADJ house/NOUN', true],
    ['(ADJ|NOUN)+ house', 'old/ADJ stone/NOUN house', true],
    ['(a|ADJ|b) house', 'stone/NOUN house', false],
    ['<person> left', '<person> left', true],
    ['<person> left', '<place> left', false],
    ['<person|place> left', '<place> left', true],
    ['<person.pronoun> left', '<person> left', false],
    ['<person+> left', '<person> , <person> and <person> left', true],
    ['<body> grew', '<organisation> grew', true],
    ['<body> grew', '<other> grew', true],
    ['<someone> grew', '<other.one> grew', true],
    ['they held <event.name>', 'they held <other.name>', true],
    ['they held <event>', 'they held <place>', false],
    ['<someone> grew', '<other.name> grew', false],
    ['<posts> <person>', '<post.post> <person>', false],
    ['<post> <person>', '<posts.post> <person>', true],
    ['<post.founder> of', '<post.ceo> of', false],
    ['left ..2 <place>', 'left at once <place>', true],
    ['left ..2 <place>', 'left <person> <place>', false],
    ['left ...2 <place>', 'left <person> <place>', true],
    ['left !(at) <place>', 'left <place>', true],
    ['left ( !(at) X )? at <place>', 'left at <place>', true],
    ['$before <post>', 'a new/ADJ <post.post>', true],
    ['was{2,2} late', 'was was late', true],
    ['\\( late', '( late', true],
  ])('%s on "%s": %s', (pattern, words, expected) => {
    expect(fits(pattern, words)).toBe(expected);
  });

  test.each([
    ['@nobody', 'there is no list "@nobody"; known are: be, the'],
    ['$nowhere', 'there is no fragment "$nowhere"; known are: before'],
    ['<person:>', '"<person:>" must look like <person>, <person.name+:subject>'],
  ])('refuses %s', (pattern, message) => {
    expect(() => compilePattern(pattern, { ...VOCABULARY, signs: new Map() })).toThrow(message);
  });
});

test('a rule that cannot be read names itself', () => {
  const rule: Rule = {
    name: 'broken',
    relation: 'leads',
    pattern: '@nobody',
    example: '<Nobody:subject> led.',
    counterExample: '',
  };
  expect(() => compileRules([rule])).toThrow('Cannot read rule "broken": there is no list "@nobody"');
});

describe('triggersOf', () => {
  test.each([
    ['<person> left', [['left'], ['<person>']]],
    ['<person> (who)? ~leave', [['leave'], ['<person>']]],
    ['(left|quit) ..3 <place>', [['left', 'quit'], ['<place>']]],
    ['(left|<place>)? quit', [['quit']]],
    ['<post.founder> of', [['<post.founder>'], ['of']]],
    ['<body.relative> left', [['left'], ['<relative>']]],
  ])('of %s', (pattern, expected) => {
    expect(triggersOf(pattern, VOCABULARY)).toEqual(expected);
  });
});
