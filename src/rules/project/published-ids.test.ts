import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aMode, aPart, aService } from '../testing/project.ts';
import { withIdsOf, withoutDrafts } from './published-ids.ts';

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

test('drops drafts that are gone, and nothing that was committed or retired', () => {
  const reason = 'It was never a part of its own.';
  const listed = {
    ec2: {
      modes: ['draft', 'old', 'virtual-instance'],
      parts: ['draft', 'os-patches', 'retired'],
      retired: { parts: { retired: reason } },
    },
    draft: { modes: ['one'], parts: [] },
    ended: { modes: ['one'], parts: [], retired: { service: reason } },
    lambda: { modes: ['zip'], parts: [] },
  };
  const committed = {
    ec2: { modes: ['old'], parts: [] },
    lambda: { modes: ['zip'], parts: [] },
  };
  expect(withoutDrafts([aService()], listed, committed)).toEqual({
    ec2: {
      modes: ['old', 'virtual-instance'],
      parts: ['os-patches', 'retired'],
      retired: { parts: { retired: reason } },
    },
    // The catalogue has it no longer, and somebody may rely on it.
    lambda: { modes: ['zip'], parts: [] },
    // Not even its modes were ever committed, but somebody says why it went.
    ended: { modes: [], parts: [], retired: { service: reason } },
  });
});
