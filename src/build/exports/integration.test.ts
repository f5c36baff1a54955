import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { listen } from '../progress/progress.ts';
import { exportsIntegration } from './integration.ts';

afterEach(() => listen());

test('a build says of all exports that they were written, those beside the pages too', async () => {
  const told: unknown[] = [];
  listen({
    phase: (phase, total) => told.push([phase, total]),
    step: (count) => told.push(count),
  });
  let writeLast: () => void = () => undefined;
  const { hooks } = exportsIntegration(async (_work, { onWritten } = {}) => {
    onWritten?.(4, 5);
    await new Promise<void>((resolve) => (writeLast = resolve));
    onWritten?.(1, 5);
  });
  const folder = pathToFileURL(`${tmpdir()}/none/`);
  hooks['astro:config:done']?.({ config: { root: folder, outDir: folder } } as never);
  hooks['astro:build:setup']?.({} as never);
  const done = hooks['astro:build:done']?.({ dir: folder } as never);
  writeLast();
  await done;
  expect(told).toEqual([['exports', 5], 4, 1]);
});
