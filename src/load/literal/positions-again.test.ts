/** Positions are found whether or not the syntax tree is still in memory. */
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { parse } from './parse.ts';
import { literalFile, read } from './testing/read-text.ts';

vi.mock('./parse.ts', { spy: true });

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
  vi.mocked(parse).mockClear();
  const first = ask();
  expect(parse).toHaveBeenCalledTimes(1);
  // The spy keeps what it has answered.
  vi.mocked(parse).mockClear();
  await collect();
  expect(ask()).toEqual(first);
  expect(parse).toHaveBeenCalledTimes(1);
  expect(first).toEqual([33, 44]);
});
