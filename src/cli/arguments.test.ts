import { describe, expect, it } from '@jest/globals';
import { readArguments } from './arguments';

const problemOf = (args: readonly string[]): unknown => {
  try {
    readArguments(args, ['json', 'case', 'output']);
  } catch (error) {
    return error instanceof Error && 'problem' in error ? error.problem : error;
  }
  return null;
};

describe('readArguments', () => {
  it('reads operands and options in any order', () => {
    const args = readArguments(
      ['-o', 'ut', 'bok.xlsx', '--json', '--case=17/22'],
      ['json', 'case', 'output'],
    );
    expect(args.operands).toEqual(['bok.xlsx']);
    expect(args.value('output')).toBe('ut');
    expect(args.value('case')).toBe('17/22');
    expect([args.has('json'), args.has('force')]).toEqual([true, false]);
  });

  it('takes what follows -- as operands', () => {
    expect(readArguments(['--', '--json'], ['json']).operands).toEqual(['--json']);
  });

  it.each([
    [['--jason'], { code: 'option-unknown', option: '--jason' }],
    [['--__proto__'], { code: 'option-unknown', option: '--__proto__' }],
    [['--force'], { code: 'option-unknown', option: '--force' }],
    [['-x'], { code: 'option-unknown', option: '-x' }],
    [['--case'], { code: 'option-needs-value', option: '--case' }],
    [['--case='], { code: 'option-needs-value', option: '--case' }],
    [['--case', '--json'], { code: 'option-needs-value', option: '--case' }],
    [['--json=ja'], { code: 'option-takes-no-value', option: '--json' }],
    [['-o', 'a', '--output', 'b'], { code: 'option-repeated', option: '--output' }],
  ])('refuses %j', (args, problem) => {
    expect(problemOf(args)).toEqual(problem);
  });
});
