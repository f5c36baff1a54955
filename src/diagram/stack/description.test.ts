import { expect, test } from 'vitest';
import type { Mode } from '../../catalog/index.ts';
import { catalogueService } from '../../project/catalogue.ts';
import { stackDescription } from './description.ts';

const ec2 = catalogueService('ec2');
const [mode] = ec2.modes;

test('says where the line runs and whose each layer is', () => {
  expect(stackDescription(ec2, mode)).toMatchInlineSnapshot(`
    {
      "description": "A stack with data on top. The dividing line runs through the operating system, access and data layers. From the top: data split, access split, application yours, platform yours, operating system split, hypervisor AWS’s, network AWS’s and physical AWS’s. The table of parts says the same in words.",
      "title": "EC2, Virtual instance: who secures what",
    }
  `);
});

test('names the teams that the picture shows', () => {
  const teams: Readonly<Record<string, string>> = { data: 'Data', access: 'Identity' };
  const layers = mode.stack.layers.map((layer) => ({
    ...layer,
    parts: layer.parts.map((part) => {
      const team = part.owner === 'customer' ? teams[layer.id] : undefined;
      return team === undefined ? part : { ...part, team };
    }),
  }));
  const held: Mode = { ...mode, stack: { ...mode.stack, layers } };
  expect(stackDescription(ec2, held).description).toContain(
    'Under a part of yours stands the team that holds it: Data and Identity. The table',
  );
});
