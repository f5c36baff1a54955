import { expect, test } from 'vitest';
import type { Mode, Service } from '#catalog/index.ts';
import { stackOfOwners } from '../testing/made-up-stack.ts';
import { stackDescription } from './picture.ts';

const stack = stackOfOwners({ access: ['aws'], data: ['customer', 'aws', 'customer'] });
const mode = { name: 'One mode', stack } as Mode;
const service = { shortName: 'Made up', modes: [mode, mode] } as unknown as Service;

test('says of each layer once what is yours and what is AWS’s', () => {
  expect(stackDescription(service, mode)).toEqual({
    title: 'Made up, One mode: who secures what',
    description:
      'Layers from top to bottom. Data, yours: Part data-0; Part data-2. AWS’s: Part data-1. Access, AWS’s: Part access-0.',
  });
});

test('names the team that holds a part', () => {
  const [first] = stack.layers;
  const layers = [
    { ...first!, parts: first!.parts.map((part) => ({ ...part, team: 'Identity' })) },
  ];
  const held = { ...mode, stack: { ...stack, layers } };
  expect(stackDescription(service, held).description).toContain('Part access-0 (Identity).');
});
