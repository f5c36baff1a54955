import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { definedServices } from '../rules/project/defined-services.ts';
import { servicesIndexFile, withListing } from '../rules/project/services-index.ts';
import { formatted } from '../scaffold/formatted.ts';

/** Lists in the index what files define and it does not list. Says what it listed. */
export async function listServices(root: string): Promise<string[]> {
  const path = join(root, servicesIndexFile);
  let text = readFileSync(path, 'utf8');
  const done: string[] = [];
  for (const { fileId, file, identifier } of definedServices(root)) {
    const after = withListing(text, { id: fileId, identifier });
    if (after === text) continue;
    text = after;
    done.push(`${servicesIndexFile}: listed ${identifier} of ${file}`);
  }
  if (done.length > 0) writeFileSync(path, await formatted(root, servicesIndexFile, text));
  return done;
}
