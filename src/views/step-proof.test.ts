import { expect, test } from 'vitest';
import { stepProof } from './step-proof.ts';

test('names the checks of one’s own account, and no reports of AWS’s', () => {
  const evidence = [
    { kind: 'artifact', id: 'SOC 2 report' },
    { kind: 'config-rule', id: 'bell-patched' },
    { kind: 'security-hub', id: 'BELL.1' },
  ] as const;
  expect(stepProof({ evidence })).toBe(
    ' Checks that watch over it, not over this one hole: bell-patched, BELL.1.',
  );
  expect(stepProof({ evidence: evidence.slice(0, 1) })).toBe('');
  expect(stepProof({})).toBe('');
});
