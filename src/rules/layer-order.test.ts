import { expect, test } from 'vitest';
import { layerOrder } from './layer-order.ts';
import { aMode, anArchetype, aPart, aService, projectWith, report } from './testing/project.ts';

const rack = aPart({ id: 'rack', layer: 'physical' });
const code = aPart({ id: 'code', layer: 'application' });

test('accepts lists that go up', async () => {
  const project = projectWith({
    archetypes: [anArchetype({ parts: [rack, aPart(), aPart({ id: 'os-accounts' }), code] })],
    entries: [aService({ add: [rack, code], modes: [aMode({ add: [aPart()] })] })],
  });
  expect(await report(layerOrder, project)).toBe('');
});

test('reports each part that comes too late', async () => {
  const project = projectWith({
    archetypes: [anArchetype({ parts: [code, rack, aPart()] })],
    entries: [aService({ modes: [aMode({ add: [aPart(), rack] })] })],
  });
  expect(await report(layerOrder, project)).toMatchInlineSnapshot(`
    "ec2 › modes › virtual-instance › add › rack › layer:1:1 layer-order
      found    The part "rack" of the layer "physical" comes after "os-patches" of the layer "operating-system".
      allowed  Allowed, bottom to top: physical, network, hypervisor, operating-system, platform, application, access, data.
      next     Move "rack" up in the list, before the parts of higher layers.
      more     https://line.example/errors/layer-order/

    machine › parts › os-patches › layer:1:1 layer-order
      found    The part "os-patches" of the layer "operating-system" comes after "code" of the layer "application".
      allowed  Allowed, bottom to top: physical, network, hypervisor, operating-system, platform, application, access, data.
      next     Move "os-patches" up in the list, before the parts of higher layers.
      more     https://line.example/errors/layer-order/

    machine › parts › rack › layer:1:1 layer-order
      found    The part "rack" of the layer "physical" comes after "code" of the layer "application".
      allowed  Allowed, bottom to top: physical, network, hypervisor, operating-system, platform, application, access, data.
      next     Move "rack" up in the list, before the parts of higher layers.
      more     https://line.example/errors/layer-order/

    ✖ 3 problems.
    "
  `);
});
