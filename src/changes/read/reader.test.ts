import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { catalogueOf, temporaryFolder } from '../testing/repository.ts';
import { Reader } from './reader.ts';

function folderWith(catalogue: string): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'src/catalog'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'src/catalog/index.ts'), catalogue);
  return folder;
}

test('a catalogue that ends the process does not keep the next from being read', async () => {
  const reader = new Reader();
  onTestFinished(() => reader.close());
  const [bad, none, good] = await Promise.allSettled([
    reader.read(folderWith('process.exit(3);')),
    reader.read(folderWith('export const nothing = 1;')),
    reader.read(folderWith(catalogueOf('aws'))),
  ]);
  const reasons = [bad, none].map(
    (result) => result?.status === 'rejected' && String(result.reason),
  );
  expect(reasons).toEqual([
    'NotLoadable: The process that read it ended.',
    'NotLoadable: src/catalog/index.ts exports no services.',
  ]);
  expect(good).toMatchObject({ value: { services: [{ id: 'ec2', modes: [{ parts: [{}] }] }] } });
}, 30_000);
