import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { services } from '../site/services.ts';

test('a share of one mode is its two pictures, and the wide one as a PNG', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dividing-line-'));
  const shares = services.flatMap(({ modes }) => modes).length;
  const worker = new Worker(new URL('./diagram-share.ts', import.meta.url), {
    workerData: { share: 0, shares },
    env: { ...process.env, DIAGRAM_CACHE: folder },
  });
  expect(await once(worker, 'exit')).toEqual([0]);
  expect(readdirSync(folder)).toHaveLength(3);
  rmSync(folder, { recursive: true });
});
