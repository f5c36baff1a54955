/** Made-up services, files and resources for the tests of the command. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conditionsByType } from '#catalog/resource-types.ts';
import { folderWith } from '#load/testing/folder-with.ts';
import type { KnownServices } from '../find-modes.ts';
import { factOf, type Resource } from '../resource.ts';

/** Three services: one whose runner is said by its resource, and two that nothing says anything of. */
export const known: KnownServices = {
  services: [
    { id: 'barn', modes: [{ id: 'open' }, { id: 'closed' }] },
    { id: 'mill', modes: ['steam', 'wind', 'water', 'shared'].map((id) => ({ id })) },
    { id: 'well', modes: [{ id: 'only' }] },
  ],
  types: [
    { service: 'barn', prefixes: ['aws_barn', 'AWS::CloudFormation'] },
    {
      service: 'mill',
      prefixes: ['aws_mill_', 'AWS::Mill'],
      resources: [
        {
          types: ['aws_mill_wheel', 'AWS::Mill::Wheel'],
          modes: [
            { mode: 'shared', where: { 'partners.name': '*' }, also: true },
            { mode: 'wind', where: { drive: 'wind-*' } },
            { mode: 'water', where: { drive: ['river', 'tide'], depth: '*' } },
            { mode: 'steam', absent: ['drive'] },
          ],
        },
        {
          types: ['aws_mill_note'],
          hint: true,
          modes: [{ mode: 'wind', where: { windy: 'true' } }],
        },
        {
          types: ['aws_mill_order'],
          about: { type: 'aws_mill_plain', by: 'plain_id', to: 'id' },
          modes: [{ mode: 'wind', where: { windy: 'true' } }],
        },
        { types: ['aws_mill_plain'], modes: [{ mode: 'steam' }] },
        {
          types: ['aws_mill_sail'],
          follows: [
            {
              by: ['mast.id', 'mast.name'],
              type: 'aws_mill_mast',
              to: 'name',
              reads: 'oak',
              as: 'mast.oak',
            },
          ],
          modes: [
            { mode: 'wind', where: { 'mast.oak': '*' } },
            { mode: 'water', absent: ['mast.oak'] },
          ],
        },
        {
          types: ['AWS::Mill::Sail'],
          follows: [
            { by: ['Mast'], type: 'AWS::Mill::Mast', to: 'Name', reads: 'Data.Oak', as: 'Oak' },
          ],
          modes: [
            { mode: 'wind', where: { Oak: '*' } },
            { mode: 'water', absent: ['Oak'] },
          ],
        },
      ],
    },
    { service: 'well', prefixes: ['aws_well', 'AWS::Mill::Well'] },
    {
      service: 'sam',
      prefixes: [],
      resources: [
        { types: ['AWS::Serverless::Function'], modes: [{ where: { Runtime: 'provided*' } }] },
      ],
    },
  ],
};

export const conditions = conditionsByType(known.types);

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

/** A file that lasts as long as a test, by its path. */
export function aFile(content: string | Uint8Array): string {
  const path = join(folderWith({}), 'file');
  writeFileSync(path, content);
  return path;
}
