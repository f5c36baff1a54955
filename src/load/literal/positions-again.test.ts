/** Positions are found whether or not the syntax tree is still in memory. */
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { literalFile, read } from './testing/read-text.ts';

/** A spy would keep the trees. */
const parsed = vi.hoisted(() => ({ count: 0 }));
vi.mock('./parse.ts', async (original) => {
  const module = await original<typeof import('./parse.ts')>();
  const parse: typeof module.parse = (...given) => {
    parsed.count += 1;
    return module.parse(...given);
  };
  return { ...module, parse };
});

/** Collects what nothing refers to. */
async function collect(): Promise<void> {
  setFlagsFromString('--expose-gc');
  // What a weak reference has just shown stays until the end of the task.
  await setTimeout();
  (runInNewContext('gc') as () => void)();
}

test('a tree that was collected is parsed again, and each position is the same', async () => {
  const { positionOf } = read(literalFile("{ a: 'one', b: ['two'] }"));
  const ask = () => [positionOf(['a']), positionOf(['b', 0])].map(({ column }) => column);
  const first = ask();
  expect(parsed.count).toBe(2);
  await collect();
  expect(ask()).toEqual(first);
  expect(parsed.count).toBe(3);
  expect(first).toEqual([33, 44]);
});
