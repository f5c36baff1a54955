import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workplace } from '../contenders/contender.ts';
import type { NeutralService } from '../neutral/service.ts';
import { BuildFailed } from './run-build.ts';

/**
 * Makes sure that a site has what was asked for: some generators end with 0 and leave out pages that
 * they could not make, or serve what they made before.
 *
 * @throws {BuildFailed} with the first page that lacks something.
 */
export function requirePages(
  { site, pageOf }: Workplace,
  services: readonly NeutralService[],
): void {
  // Our own build knows the first one by another id.
  for (const { id, paragraphs, parts } of services.slice(1)) {
    const path = join(site, pageOf(id));
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (!existsSync(file)) throw new BuildFailed(`The site has no page for ${id}: ${file}.`);
    const html = readFileSync(file, 'utf8');
    for (const text of [...paragraphs, ...parts.map(({ duty }) => duty)]) {
      if (!html.includes(text)) throw new BuildFailed(`The page of ${id} lacks "${text}".`);
    }
  }
}
