/** Made-up services, rules and files for the tests of the command. */
import type { InfrastructureKnowledge } from '../found.ts';
import type { TypeRules } from '../mode-rules/mode-rule.ts';
import type { Resource } from '../resource.ts';
import { factOf } from '../resource.ts';

/** Two services: one whose runner is said by its resource, one that nothing says anything of. */
export const madeUpRules: readonly TypeRules[] = [
  {
    types: ['aws_mill_wheel', 'AWS::Mill::Wheel'],
    rules: [
      { is: 'mill.shared', where: { 'partners.name': '*' }, also: true },
      { is: 'mill.wind', where: { drive: 'wind-*' } },
      { is: 'mill.water', where: { drive: ['river', 'tide'], depth: '*' } },
      { is: 'mill.steam', where: { drive: null } },
    ],
  },
  { types: ['aws_mill_note'], hint: true, rules: [{ is: 'mill.wind', where: { windy: true } }] },
  {
    types: ['aws_mill_order'],
    about: { type: 'aws_mill_plain', by: 'plain_id', to: 'id' },
    rules: [{ is: 'mill.wind', where: { windy: true } }],
  },
  { types: ['aws_mill_plain'], rules: [{ is: 'mill.steam' }] },
];

export const madeUpKnowledge: InfrastructureKnowledge = {
  services: [
    { id: 'barn', modes: [{ id: 'open' }, { id: 'closed' }] },
    { id: 'mill', modes: ['steam', 'wind', 'water', 'shared'].map((id) => ({ id })) },
    { id: 'well', modes: [{ id: 'only' }] },
  ],
  types: [
    { service: 'barn', prefixes: ['aws_barn', 'AWS::Barn'] },
    { service: 'mill', prefixes: ['aws_mill_', 'AWS::Mill'] },
    { service: 'well', prefixes: ['aws_well', 'AWS::Mill::Well'] },
  ],
  rules: madeUpRules,
  opaque: ['AWS::Barn::Stack'],
  empty: ['AWS::CDK::Metadata'],
};

/** A resource with facts as values; undefined for what is known only once the plan is applied. */
export const aResource = (
  type: string,
  name: string,
  facts: Readonly<Record<string, unknown>> = {},
): Resource => ({
  type,
  name,
  facts: new Map(
    Object.entries(facts).map(([path, value]) => [
      path,
      value === undefined
        ? { state: 'unknown', why: 'until-applied' }
        : factOf([value].flat(), 'value'),
    ]),
  ),
});
