import { describe, expect, it } from 'vitest';
import { findModes } from './find-modes.ts';
import { remarkText } from './remark-text.ts';
import type { Resource } from './resource.ts';
import { aResource, madeUpKnowledge } from './testing/made-up.ts';

/** The modes as words, `*` behind what is assumed, and what is said of the rest. */
function found(
  resources: readonly Resource[],
  settled: readonly string[] = [],
  unread: string[] = [],
) {
  const result = findModes({ resources, unread }, madeUpKnowledge, new Set(settled));
  return {
    modes: result.modes.map(
      ({ service, mode, assumed }) => `${service}.${mode}${assumed ? '*' : ''}`,
    ),
    said: remarkText(result, madeUpKnowledge.services),
  };
}

describe('the modes of resources', () => {
  it('are told by rules, each once, in the order of the catalogue', () => {
    const windy = { drive: 'wind-1' };
    expect(
      found([
        aResource('aws_mill_wheel', 'aws_mill_wheel.a', windy),
        aResource('aws_mill_wheel', 'aws_mill_wheel.b', windy),
        aResource('aws_mill_wheel', 'aws_mill_wheel.c'),
      ]),
    ).toEqual({ modes: ['mill.steam', 'mill.wind'], said: '' });
  });

  it('are not the default where one resource tells and the others say nothing', () => {
    const note = aResource('aws_mill_note', 'aws_mill_note.n', { windy: true });
    const stone = aResource('aws_mill_stone', 'aws_mill_stone.s');
    expect(found([note, stone])).toEqual({ modes: ['mill.wind'], said: '' });
  });

  it('are the default where nothing says more', () => {
    const { modes, said } = found([
      aResource('aws_barn', 'aws_barn.a'),
      aResource('aws_mill_note', 'aws_mill_note.n', { windy: false }),
    ]);
    expect(modes).toEqual(['barn.open*', 'mill.steam*']);
    expect(said).toMatchInlineSnapshot(`
      "! barn: aws_barn says nothing of modes. The default stands in: barn.open.
      ! mill: aws_mill_note says nothing of modes. The default stands in: mill.steam.
      "
    `);
  });

  it('need no words where a service has one mode', () => {
    expect(found([aResource('aws_well', 'aws_well.a')])).toEqual({
      modes: ['well.only'],
      said: '',
    });
  });

  it('are the default, and said to be, for a resource that cannot be told', () => {
    const { modes, said } = found([
      aResource('aws_mill_wheel', 'aws_mill_wheel.a', { drive: 'wind-1' }),
      ...['b', 'c', 'd', 'e'].map((name) =>
        aResource('aws_mill_wheel', `aws_mill_wheel.${name}`, { drive: undefined }),
      ),
      aResource('aws_mill_wheel', 'aws_mill_wheel.f', { drive: 'donkey' }),
    ]);
    expect(modes).toEqual(['mill.steam*', 'mill.wind']);
    expect(said).toMatchInlineSnapshot(`
      "! aws_mill_wheel (4: aws_mill_wheel.b, aws_mill_wheel.c, aws_mill_wheel.d, …): Its mode depends on drive, which is known only once the plan is applied. The default stands in: mill.steam.
      ! aws_mill_wheel (aws_mill_wheel.f): The configuration does not say its mode. The default stands in: mill.steam.
      "
    `);
  });

  it('are settled where somebody has named the mode', () => {
    const open = [
      aResource('aws_barn', 'aws_barn.a'),
      aResource('aws_mill_wheel', 'aws_mill_wheel.f', { drive: 'donkey' }),
    ];
    expect(found(open, ['barn', 'mill'])).toEqual({ modes: [], said: '' });
  });

  it('are not told of what belongs to no service', () => {
    const { modes, said } = found(
      [
        aResource('aws_windmill', 'aws_windmill.a'),
        aResource('AWS::Barn::Stack', 'Inner'),
        aResource('Custom::Secret::Word', 'Own'),
        aResource('AWS::CDK::Metadata', 'CDKMetadata'),
        aResource('random_id', 'random_id.a'),
        aResource('a secret word', 'b'),
      ],
      ['barn'],
      ['2 loops or macros among the resources'],
    );
    expect(modes).toEqual([]);
    expect(said).toMatchInlineSnapshot(`
      "! 2 loops or macros among the resources: What they make is known only at deployment.
      ! aws_windmill (aws_windmill.a): The catalogue has no service for such resources.
      ! AWS::Barn::Stack (Inner): What it makes is not in this file. Give its own template too, or name the services.
      ! Custom::… (Own): What it makes is not in this file. Give its own template too, or name the services.
        2 resources of other providers, which this catalogue is not about.
      "
    `);
  });

  it('are said by a resource that speaks for another', () => {
    const order = (fact: unknown) =>
      aResource('aws_mill_order', 'o', { plain_id: fact, windy: true });
    const plain = aResource('aws_mill_plain', 'p', { id: 'seven' });
    expect(found([order('seven'), plain]).modes).toEqual(['mill.wind']);
    expect(found([order('eight'), plain]).modes).toEqual(['mill.steam', 'mill.wind']);
  });

  it('are said by a resource that takes its word from another', () => {
    const order: Resource = {
      type: 'aws_mill_order',
      facts: new Map([
        ['plain_id', { state: 'unknown', why: 'until-applied', from: 'module.a.aws_mill_plain.p' }],
        ['windy', { state: 'known', values: [true] }],
      ]),
    };
    const plain = (name: string) => aResource('aws_mill_plain', name, { id: undefined });
    expect(found([order, plain('module.a.aws_mill_plain.p')]).modes).toEqual(['mill.wind']);
    expect(found([order, plain('aws_mill_plain.p')]).modes).toEqual(['mill.steam', 'mill.wind']);
  });
});
