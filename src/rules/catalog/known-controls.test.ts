import { expect, test } from 'vitest';
import { knownControls } from './known-controls.ts';
import { aMode, aPart, aService, projectWith, report } from '../testing/project.ts';

const reference = {
  ...projectWith({}).reference,
  nistControls: [{ id: 'si-2' }, { id: 'ac-6' }, { id: 'ac-6.1' }],
};

test('accepts controls and enhancements', async () => {
  const entries = [aService({ add: [aPart({ controls: ['si-2', 'ac-6.1'] })] })];
  expect(await report(knownControls, projectWith({ reference, entries }))).toBe('');
});

test('reports what NIST does not have', async () => {
  const entry = aService({
    add: [aPart({ controls: ['SI-2', 'si-999'] })],
    modes: [aMode({ change: { 'os-patches': { controls: ['ac-6(1)'] } } })],
  });
  const project = projectWith({ reference, entries: [entry] });
  expect(await report(knownControls, project)).toMatchInlineSnapshot(`
    "ec2 › add › os-patches › controls › 0:1:1 known-controls
      found    NIST SP 800-53 r5 has no control "SI-2", or has withdrawn it.
      allowed  Did you mean "si-2"? Allowed: the ids in src/catalog/reference/nist-800-53-r5.json.
      next     Write the id as OSCAL does, in lower case: si-2, or ac-6.1 for an enhancement.
      more     https://line.example/errors/known-controls/

    ec2 › add › os-patches › controls › 1:1:1 known-controls
      found    NIST SP 800-53 r5 has no control "si-999", or has withdrawn it.
      allowed  the ids in src/catalog/reference/nist-800-53-r5.json.
      next     Write the id as OSCAL does, in lower case: si-2, or ac-6.1 for an enhancement.
      more     https://line.example/errors/known-controls/

    ec2 › modes › virtual-instance › change › os-patches › controls › 0:1:1 known-controls
      found    NIST SP 800-53 r5 has no control "ac-6(1)", or has withdrawn it.
      allowed  Did you mean "ac-6.1"? Allowed: the ids in src/catalog/reference/nist-800-53-r5.json.
      next     Write the id as OSCAL does, in lower case: si-2, or ac-6.1 for an enhancement.
      more     https://line.example/errors/known-controls/

    ✖ 3 problems.
    "
  `);
});
