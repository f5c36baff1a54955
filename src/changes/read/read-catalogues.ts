/** Runs in a process of its own: gets folders, and answers each with the snapshot of its catalogue. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Service } from '../../catalog/index.ts';
import { snapshotOf, type Snapshot } from '../snapshot.ts';
import type { Answer } from './reader.ts';
import { catalogFolder, pagesFolder } from './trees.ts';

async function read(folder: string): Promise<Snapshot> {
  const entry = join(folder, catalogFolder, 'index.ts');
  const { services } = (await import(pathToFileURL(entry).href)) as {
    services?: readonly Service[];
  };
  if (!services) throw new Error(`${catalogFolder}/index.ts exports no services.`);
  return snapshotOf(services, digests(folder));
}

/** Pages by their words: where a line breaks changes nothing. */
function digests(folder: string): Record<string, string> {
  const files = globSync('*.mdx', { cwd: join(folder, pagesFolder) }).sort();
  return Object.fromEntries(
    files.map((file) => {
      const words = readFileSync(join(folder, pagesFolder, file), 'utf8').replace(/\s+/g, ' ');
      return [basename(file, '.mdx'), createHash('sha256').update(words).digest('hex')];
    }),
  );
}

process.on('message', (folder: string) => {
  const send = (answer: Answer) => process.send?.(answer);
  read(folder).then(
    (snapshot) => send({ snapshot }),
    (error: unknown) => send({ error: error instanceof Error ? error.message : String(error) }),
  );
});
