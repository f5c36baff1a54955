import { expect, test } from 'vitest';
import { knownControls } from './known-controls.ts';
import { aMode, aPart, aService, projectWith, found } from '../testing/project.ts';

const reference = {
  ...projectWith({}).reference,
  nistControls: [{ id: 'si-2' }, { id: 'ac-6' }, { id: 'ac-6.1' }],
};

test('accepts controls and enhancements', async () => {
  const entries = [aService({ add: [aPart({ controls: ['si-2', 'ac-6.1'] })] })];
  expect(await found(knownControls, projectWith({ reference, entries }))).toBe('');
});

test('reports what NIST does not have', async () => {
  const entry = aService({
    add: [aPart({ controls: ['SI-2', 'si-999'] })],
    modes: [aMode({ override: { 'os-patches': { controls: ['ac-6(1)'] } } })],
  });
  const project = projectWith({ reference, entries: [entry] });
  expect(await found(knownControls, project)).toMatchInlineSnapshot(`
    "ec2 › add › os-patches › controls › 0
      NIST SP 800-53 r5 has no control "SI-2", or has withdrawn it.
      Did you mean "si-2"? Allowed: the ids in src/catalog/reference/nist-800-53-r5.json.
      Write the id as OSCAL does, in lower case: si-2, or ac-6.1 for an enhancement.
    ec2 › add › os-patches › controls › 1
    ec2 › modes › virtual-instance › override › os-patches › controls › 0"
  `);
});
