import { describe, expect, it } from 'vitest';
import { askedBy, decideMode } from './decide-mode.ts';
import { aResource, madeUpRules } from './testing/made-up.ts';

const rules = madeUpRules[0]?.rules ?? [];
const decide = (facts: Readonly<Record<string, unknown>>) =>
  decideMode(aResource('aws_mill_wheel', 'a', facts), rules);

describe('which mode a resource is in', () => {
  it('is said by the first rule that holds, whatever the capitals', () => {
    expect(decide({ drive: 'Wind-12' }).told).toEqual(['mill.wind']);
    expect(decide({ drive: 'tide', depth: 2 }).told).toEqual(['mill.water']);
    expect(decide({}).told).toEqual(['mill.steam']);
  });

  it('may be several where a rule says so', () => {
    const facts = { 'partners.name': ['x', 'y'], drive: 'wind-1' };
    expect(decide(facts).told).toEqual(['mill.shared', 'mill.wind']);
  });

  it('is not said where no rule holds', () => {
    expect(decide({ drive: 'donkey' })).toEqual({ told: [], undecided: [] });
  });

  it('is not said where only some of a list hold', () => {
    expect(decide({ drive: ['river', 'donkey'], depth: 1 }).told).toEqual([]);
  });

  it('is undecided where the property that decides is not known', () => {
    expect(decide({ drive: undefined })).toEqual({
      told: [],
      undecided: [{ path: 'drive', why: 'until-applied' }],
    });
  });

  it('is decided where another test of the rule fails', () => {
    expect(decide({ drive: undefined, depth: 1 }).undecided).toEqual([
      { path: 'drive', why: 'until-applied' },
    ]);
    expect(decide({ drive: 'donkey', depth: undefined })).toEqual({ told: [], undecided: [] });
  });

  it('names the service that the other tests of the rule speak for', () => {
    expect(decide({ drive: 'river', depth: undefined }).undecided).toEqual([
      { path: 'depth', why: 'until-applied', service: 'mill' },
    ]);
  });

  it('is decided where all values that a parameter allows agree', () => {
    const choice = (values: readonly string[]) =>
      decideMode(
        {
          type: 'AWS::Mill::Wheel',
          facts: new Map([['drive', { state: 'choice' as const, values }]]),
        },
        rules,
      );
    expect(choice(['wind-1', 'wind-2']).told).toEqual(['mill.wind']);
    expect(choice(['wind-1', 'river']).undecided).toEqual([
      { path: 'drive', why: 'until-deployed' },
    ]);
  });
});

describe('what rules ask for', () => {
  it('is values where they compare, and else only whether there is one', () => {
    const asked = askedBy(madeUpRules);
    expect([...asked('aws_mill_wheel')]).toEqual([
      ['partners.name', 'presence'],
      ['drive', 'value'],
      ['depth', 'presence'],
    ]);
    expect([...asked('aws_mill_plain')]).toEqual([['id', 'value']]);
    expect([...asked('aws_else')]).toEqual([]);
  });
});
