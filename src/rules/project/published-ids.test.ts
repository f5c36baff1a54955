import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aMode, aPart, aService } from '../testing/project.ts';
import { withIdsOf } from './published-ids.ts';

test('adds what is new, sorted, and keeps what is retired', () => {
  const entry = aService({
    modes: [aMode(), aMode({ id: 'bare-metal', add: [aPart({ id: 'a' })] })],
  });
  const retired = { parts: { zeta: 'It was never a part of its own.' } };
  expect(
    withIdsOf([entry, aService({ id: 'aurora' })], {
      ec2: { modes: [], parts: ['zeta'], retired },
    }),
  ).toEqual({
    aurora: { modes: ['virtual-instance'], parts: ['os-patches'] },
    ec2: { modes: ['bare-metal', 'virtual-instance'], parts: ['a', 'os-patches', 'zeta'], retired },
  });
});

test('does not depend on the order of the entries, and adds nothing twice', () => {
  const id = fc.stringMatching(/^[a-z]{1,3}$/);
  const entries = fc.uniqueArray(id).map((ids) => ids.map((service) => aService({ id: service })));
  fc.assert(
    fc.property(entries, (some) => {
      const once = JSON.stringify(withIdsOf(some, {}));
      expect(JSON.stringify(withIdsOf(some.toReversed(), {}))).toBe(once);
      expect(JSON.stringify(withIdsOf(some, withIdsOf(some, {})))).toBe(once);
    }),
  );
});
