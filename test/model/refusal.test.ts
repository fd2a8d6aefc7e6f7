import { describe, expect, test } from 'vitest';
import { describeForLog, isForMember, prefixRefusal, Refusal } from '#model/refusal.ts';

const full = Object.assign(new Error('ENOSPC: no space left on device, write "/srv/a title that was typed"'), {
  code: 'ENOSPC',
});
const toOperator = (message: string) => new Refusal('operator', message, { cause: full });

describe('who may read a refusal', () => {
  test.each(['Cannot open "/srv/footnote"', 'The disk is full', 'Dafür ist kein Platz', ''])(
    'does not hang on its words: %j',
    (message) => {
      expect(isForMember(new Refusal('member', message))).toBe(true);
      expect(isForMember(new Refusal('operator', message))).toBe(false);
      expect(isForMember(new Error(message))).toBe(false);
    },
  );

  test.each([undefined, null, 'Cannot', { audience: 'member' }])('nobody, of %j', (thrown) => {
    expect(isForMember(thrown)).toBe(false);
  });
});

describe('prefixRefusal', () => {
  test.each(['member', 'operator'] as const)('says what it is about, to the same %s', (audience) => {
    const step = () => {
      throw new Refusal(audience, 'it is empty');
    };
    expect(() => prefixRefusal('Cannot read "a.md"', step)).toThrow(
      expect.objectContaining({ audience, message: 'Cannot read "a.md": it is empty' }),
    );
  });

  test('makes no refusal of a bug', () => {
    const bug = new TypeError('a is not a function');
    const step = () => {
      throw bug;
    };
    expect(() => prefixRefusal('Cannot read "a.md"', step)).toThrow(bug);
  });

  test('gives what the step gives', () => {
    expect(prefixRefusal('Cannot count', () => 3)).toBe(3);
  });
});

describe('describeForLog', () => {
  test.each<[string, unknown, string]>([
    ['what an operator is told', toOperator('Cannot write to "/srv"'), 'Refusal ENOSPC: Cannot write to "/srv"'],
    ['nothing of what a member is told', new Refusal('member', 'Cannot find "a typed name"'), 'Refusal'],
    ['name and code of a failed file', full, 'Error ENOSPC'],
    ['the name of a bug', new TypeError('a typed name'), 'TypeError'],
    ['the kind of anything else', 'a typed name', 'string'],
  ])('says %s', (_, error, line) => {
    expect(describeForLog(error)).toBe(line);
  });
});
